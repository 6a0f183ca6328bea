using System.Globalization;

namespace PostGen.Generator.Diagnostics;

/// <summary>Where a rule is described: a heading in a file of <c>generator/diagnostics</c>.</summary>
internal static class HelpLinks
{
    private const string Folder = "https://github.com/postgen/postgen/blob/main/generator/diagnostics/";

    public static string Payload(string id) => Heading("PG1xxx.md", id);

    public static string Usage(string id) => Heading("PG2xxx.md", id);

    private static string Heading(string file, string id) => Folder + file + "#" + id.ToLower(CultureInfo.InvariantCulture);
}
