using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Diagnostics;

namespace PostGen.Analyzers.Tests;

public class DescriptorTests
{
    public static TheoryData<string> Ids => [.. Descriptors().Select(descriptor => descriptor.Id)];

    [Fact]
    public void Every_descriptor_is_reported_by_an_analyzer()
    {
        IEnumerable<string> reported = PackageAnalyzers.All
            .Where(analyzer => analyzer is not DiagnosticSuppressor)
            .SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .Select(descriptor => descriptor.Id);

        Descriptors().Select(descriptor => descriptor.Id).Except(reported).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_has_a_heading_with_cause_example_and_fix(string id)
    {
        DiagnosticDescriptor descriptor = Descriptors().Single(each => each.Id == id);
        string file = descriptor.HelpLinkUri.Split('/')[^1].Split('#')[0];
        string page = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "generator", "diagnostics", file));
        string section = Regex.Match(page, $@"^## {id}\n(.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;

        descriptor.HelpLinkUri.ShouldEndWith("#" + id.ToLowerInvariant());
        section.ShouldContain($"**{descriptor.Title}.**");
        section.ShouldContain("Cause: ");
        section.ShouldContain("```");
        section.ShouldContain("Fix: ");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_has_a_line_in_the_release_notes(string id)
    {
        DiagnosticDescriptor descriptor = Descriptors().Single(each => each.Id == id);
        File.ReadAllLines(Path.Combine(RepositoryFiles.Root, "generator", "PostGen.Generator", "AnalyzerReleases.Unshipped.md"))
            .ShouldContain($"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}");
    }

    private static IEnumerable<DiagnosticDescriptor> Descriptors() =>
        new[] { typeof(PayloadDescriptors), typeof(UsageDescriptors) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!);
}
