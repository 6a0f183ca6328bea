using System.Reflection;
using Microsoft.CodeAnalysis;
using PostGen.Generator.Diagnostics;

namespace PostGen.Reading.Tests;

public class DescriptorTests
{
    public static TheoryData<string> Fields => [.. typeof(DocumentDescriptors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(member => member.Name)];

    [Theory]
    [MemberData(nameof(Fields))]
    public void Every_diagnostic_is_documented_and_tracked(string field)
    {
        var descriptor = (DiagnosticDescriptor)typeof(DocumentDescriptors).GetField(field)!.GetValue(null)!;
        string page = descriptor.HelpLinkUri.Split('/')[^1].Split('#')[0];
        descriptor.HelpLinkUri.ShouldEndWith("#" + descriptor.Id.ToLowerInvariant());

        ReadFromRepository("generator/diagnostics/" + page).ShouldContain($"\n## {descriptor.Id}\n\n");
        ReadFromRepository("generator/PostGen.Generator/AnalyzerReleases.Unshipped.md")
            .ShouldContain($"\n{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | ");
    }

    private static string ReadFromRepository(string path)
    {
        DirectoryInfo at = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "Directory.Packages.props")))
        {
            at = at.Parent.ShouldNotBeNull();
        }

        return File.ReadAllText(Path.Combine(at.FullName, path)).ReplaceLineEndings("\n");
    }
}
