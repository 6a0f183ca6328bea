using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The texts of an enum's values, and the extension method that tells them.</summary>
internal static class EnumValuesEmitter
{
    /// <summary>Name of the class that holds the values. An underscore keeps it apart from the names of schemas, which are in Pascal case.</summary>
    public static string NameOf(string enumName) => EmittedText.Identifier(enumName + "_Json");

    public static string Instance(string enumName) => NameOf(enumName) + ".Instance";

    public static string Texts(EnumModel model) => string.Join(", ", model.Members.Select(static member => EmittedText.Literal(member.Value)));

    public static void Emit(SourceWriter writer, EnumModel model)
    {
        string name = CSharpType.Own(model.Name);
        string values = NameOf(model.Name);
        string numeric = model.IsNumeric ? "true, " : "";
        writer.Line($"internal sealed class {values}() : {RuntimeNames.SchemaEnum}<{name}, {values}>({numeric}{Texts(model)});");
        writer.Line();
    }

    /// <summary>The extension methods of a file's enums.</summary>
    public static void EmitExtensions(SourceWriter writer, IReadOnlyList<EnumModel> models, EmissionContext context)
    {
        if (models.Count == 0)
        {
            return;
        }

        writer.Open($"{context.Accessibility} static partial class {EmittedText.Identifier(context.Extensions)}");
        foreach (EnumModel model in models)
        {
            writer.Line($"public static string? ToWireText(this {CSharpType.Own(model.Name)} value) => {Instance(model.Name)}.ToText(value);");
        }

        writer.Close();
        writer.Line();
    }
}
