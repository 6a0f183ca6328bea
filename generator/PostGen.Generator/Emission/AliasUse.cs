using System.Text;

namespace PostGen.Generator.Emission;

/// <summary>Finds the aliases that an emitted text uses.</summary>
internal static class AliasUse
{
    private static readonly string[] s_lines = RuntimeNames.Aliases.Split('\n');
    private static readonly string[] s_uses = Array.ConvertAll(s_lines, static line => UseOf(line.Split(' ')[1]));

    /// <summary>The declarations of those that are used, a line each.</summary>
    public static string LinesFor(ReadOnlySpan<char> text)
    {
        var lines = new StringBuilder();
        for (int i = 0; i < s_lines.Length; i++)
        {
            if (text.IndexOf(s_uses[i].AsSpan()) >= 0)
            {
                lines.Append(s_lines[i]).Append('\n');
            }
        }

        return lines.ToString();
    }

    // Each search that finds nothing goes through the whole text, so only what can stand there is looked for.
    private static string UseOf(string alias) => alias switch
    {
        "static" => " name.Is(",
        RuntimeNames.JsonRead or RuntimeNames.JsonWrite => alias + ".",
        RuntimeNames.Utf8JsonReader => alias + " reader)",
        RuntimeNames.Utf8JsonWriter => alias + " writer)",
        RuntimeNames.JsonPropertyName or RuntimeNames.JsonConverter => "[" + alias + "(",
        _ => alias + "::",
    };
}
