using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning;

/// <summary>Descriptions of the document, put together.</summary>
internal static class Texts
{
    /// <summary>Summary and description as paragraphs; null where there is neither.</summary>
    public static string? Of(DocumentNode node)
    {
        string? summary = Trimmed(node["summary"]);
        string? description = Trimmed(node["description"]);
        if (summary is null || description is null || summary == description)
        {
            return summary ?? description;
        }

        return summary + "\n\n" + description;
    }

    public static string? Description(DocumentNode node) => Trimmed(node["description"]);

    private static string? Trimmed(DocumentNode text) => text.Text?.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
