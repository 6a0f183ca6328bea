using PostGen.Generator.Model;
using PostGen.Generator.Planning.Schemas;

namespace PostGen.Generator.Planning.Parameters;

/// <summary>Turns parameters into their model.</summary>
internal sealed class ParameterPlanner(SchemaPlanner schemas)
{
    private static readonly TypeReference s_text = new(TypeKind.String);

    public void AddRoot(ParameterDraft parameter)
    {
        if (parameter.Schema.Exists && parameter.Const is null)
        {
            schemas.AddRoot(parameter.Schema, SchemaUse.Request, parameter.NameHint);
        }
    }

    public ParameterModel Plan(ParameterDraft parameter)
    {
        TypeReference type = TypeOf(parameter);
        return new ParameterModel
        {
            Name = parameter.Name,
            WireName = parameter.WireName,
            Location = parameter.Location,
            Style = parameter.Style,
            Explode = parameter.Explode,
            AllowReserved = parameter.AllowReserved,
            Required = parameter.Required,
            Type = type,
            AsJson = parameter.AsJson,
            Const = parameter.Const,
            Documentation = Texts.Description(parameter.Node) ?? Texts.Description(parameter.Schema),
            Deprecated = parameter.Node["deprecated"].Boolean == true,
            Constraints = parameter.Schema.Exists && parameter.Const is null && type.Kind is not (TypeKind.Model or TypeKind.Enum)
                ? schemas.ConstraintsOf(parameter.Schema)
                : ConstraintsModel.None,
        };
    }

    private TypeReference TypeOf(ParameterDraft parameter)
    {
        if (parameter.Const is not null)
        {
            return s_text;
        }

        if (!parameter.Schema.Exists)
        {
            return parameter.AsJson ? new TypeReference(TypeKind.Any) : s_text;
        }

        TypeReference type = schemas.TypeOf(parameter.Schema, SchemaUse.Request);

        // A URL or header has text where a body has bytes, and no way to say null but JSON.
        return type.Kind is TypeKind.File or TypeKind.Stream ? s_text : parameter.AsJson ? type : type with { Nullable = false };
    }
}
