using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The map of the members that the schema allows without naming them.</summary>
internal static class AdditionalPropertiesEmitter
{
    public const string Codec = "s_additionalProperties";

    public static void Emit(SourceWriter writer, TypeReference values, ConstraintsModel constraints)
    {
        string item = CSharpType.WithNull(values);
        writer.Line("/// <summary>Members beside the declared ones.</summary>");
        ConstraintAttributes.Emit(writer, constraints);
        writer.Line($$"""
            public {{RuntimeNames.ReadOnlyDictionary}}<string, {{item}}> AdditionalProperties { get => _additionalProperties.Value ?? sys::Collections.ObjectModel.ReadOnlyDictionary<string, {{item}}>.Empty; init => _additionalProperties = new(value); }
            private {{RuntimeNames.ValueMap}}<{{item}}> _additionalProperties;
            {{(CSharpType.Contains(values, TypeKind.File) ? "" : $"internal static readonly {RuntimeNames.JsonCodec}<{item}> {Codec} = {CodecExpression.Of(values)};")}}

            """);
    }
}
