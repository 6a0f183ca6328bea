using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>A C# enum whose value 0 is <c>Unrecognized</c>.</summary>
internal static class EnumEmitter
{
    public static void Emit(SourceWriter writer, EnumModel model, EmissionContext context)
    {
        TypeAttributes.Emit(writer, model, context);
        writer.Line($"[{RuntimeNames.SchemaValues}({EnumValuesEmitter.Texts(model)}{(model.IsNumeric ? ", Json = true" : "")})]");
        EmitType(writer, model, context);
    }

    /// <summary>The enum of all error types, which no single schema lists.</summary>
    public static void EmitErrorTypes(SourceWriter writer, EnumModel model, ErrorFile file)
    {
        Documentation.Summary(writer, model.Documentation);
        foreach (StatusExceptionModel exception in file.Errors.Exceptions.Where(static exception => !exception.ErrorTypes.IsEmpty))
        {
            writer.Line(ErrorTypeLists.OfStatus(exception));
        }

        EmitType(writer, model, file.Context);
    }

    private static void EmitType(SourceWriter writer, EnumModel model, EmissionContext context)
    {
        string name = EmittedText.Identifier(model.Name);
        writer.Line($"[{RuntimeNames.JsonConverter}(typeof({EnumValuesEmitter.NameOf(model.Name)}.Converter))]");
        writer.Open($"{context.Accessibility} enum {name}");
        writer.Line("Unrecognized,");
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
