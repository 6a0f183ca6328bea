using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>Documentation comments.</summary>
internal static class Documentation
{
    public static void Summary(SourceWriter writer, string? text) => Element(writer, "summary", "summary", text);

    public static void Parameter(SourceWriter writer, string name, string? text) => Element(writer, $"param name=\"{name}\"", "param", text);

    public static void Exception(SourceWriter writer, string cref, string? text) => Element(writer, $"exception cref=\"{cref}\"", "exception", text);

    /// <summary>Summary of a property: its description, and what the server assumes where it is not sent.</summary>
    public static void Property(SourceWriter writer, PropertyModel property)
    {
        string? text = property.Default is null
            ? property.Documentation
            : $"{property.Documentation}\nDefault of the server: {property.Default}";
        Summary(writer, text);
        if (property.ReadOnly)
        {
            writer.Line("/// <remarks>Read-only: no request sends it.</remarks>");
        }
    }

    private static void Element(SourceWriter writer, string start, string end, string? text)
    {
        if (text is null)
        {
            return;
        }

        using IEnumerator<string> lines = EmittedText.DocLines(text).GetEnumerator();
        if (!lines.MoveNext())
        {
            return;
        }

        writer.Write($"/// <{start}>{lines.Current}");
        while (lines.MoveNext())
        {
            writer.Write($"\n/// {lines.Current}");
        }

        writer.Line($"</{end}>");
    }
}
