using System.Text.RegularExpressions;

namespace PostGen.Analyzers.Tests.Verification;

/// <summary>
/// Reads what a sample announces: <c>// PG1001 at 28</c> in a line of C# is an ID at a column of that line;
/// <c>&lt;!-- PG1020 at 3:1 --&gt;</c> beside an item of the project is an ID at a line and column of the item's file.
/// </summary>
internal static partial class SampleComments
{
    public static IEnumerable<string> Read(string folder) =>
        Directory.GetFiles(folder, "*.cs").SelectMany(InSource).Concat(Directory.GetFiles(folder, "*.csproj").SelectMany(InProject));

    private static IEnumerable<string> InSource(string path) =>
        File.ReadLines(path).SelectMany((line, index) =>
            line.IndexOf("// ", StringComparison.Ordinal) is >= 0 and var comment
                ? AtColumn().Matches(line[comment..]).Select(match => $"{Path.GetFileName(path)}({index + 1},{match.Groups[2]}): {match.Groups[1]}")
                : []);

    private static IEnumerable<string> InProject(string path) =>
        File.ReadLines(path).SelectMany(line =>
            AtLineAndColumn().Matches(line).Select(match => $"{Path.GetFileName(Item().Match(line).Groups[1].Value)}({match.Groups[2]},{match.Groups[3]}): {match.Groups[1]}"));

    [GeneratedRegex("((?:PG|CS)[0-9]+) at ([0-9]+)")]
    private static partial Regex AtColumn();

    [GeneratedRegex("(PG[0-9]+) at ([0-9]+):([0-9]+)")]
    private static partial Regex AtLineAndColumn();

    [GeneratedRegex("Include=\"([^\"]+)\"")]
    private static partial Regex Item();
}
