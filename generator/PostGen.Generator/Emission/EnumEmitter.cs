using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>A C# enum whose value 0 is <c>Unrecognized</c>.</summary>
internal static class EnumEmitter
{
    public static void Emit(SourceWriter writer, EnumModel model, EmissionContext context, bool isSchema = true)
    {
        string name = EmittedText.Identifier(model.Name);
        if (isSchema)
        {
            TypeAttributes.Emit(writer, model, context);
            writer.Line($"[{RuntimeNames.SchemaValues}({EnumValuesEmitter.Texts(model)}{(model.IsNumeric ? ", Json = true" : "")})]");
        }

        else
        {
            Documentation.Summary(writer, model.Documentation);
        }

        writer.Line($"[js::JsonConverter(typeof({RuntimeNames.SchemaEnumConverter}<{name}, {EnumValuesEmitter.NameOf(model.Name)}>))]");
        writer.Open($"{context.Accessibility} enum {name}");
        writer.Line("Unrecognized = 0,");
        foreach (EnumMemberModel member in model.Members)
        {
            Documentation.Summary(writer, member.Documentation);
            Obsolescence.Emit(writer, member.Deprecated);
            writer.Line($"{EmittedText.Identifier(member.Name)},");
        }

        writer.Close();
        writer.Line();
    }
}
