using System.Reflection;
using PostGen.Generator.Pipeline;

namespace PostGen.Generator.Tests.Architecture;

public class DependencyTests
{
    private const string Root = "PostGen.Generator.";

    private static readonly Assembly s_generator = typeof(PostGenGenerator).Assembly;

    /// <summary>The table of ARCHITECTURE.md: a folder, the folders that it may use, the assemblies that it may use.</summary>
    [Theory]
    [InlineData("Model", "", "")]
    [InlineData("Diagnostics", "Model", "Microsoft.CodeAnalysis")]
    [InlineData("Reading", "Model Diagnostics", "Microsoft.CodeAnalysis PostGen.JsonSchema YamlDotNet")]
    [InlineData("Planning", "Model Diagnostics Reading", "Microsoft.CodeAnalysis PostGen.JsonSchema")]
    [InlineData("Emission", "Model", "Microsoft.CodeAnalysis Microsoft.CodeAnalysis.CSharp")]
    [InlineData("Analyzers", "Model Diagnostics Reading", "Microsoft.CodeAnalysis Microsoft.CodeAnalysis.CSharp PostGen.JsonSchema")]
    [InlineData("Pipeline", "Model Diagnostics Reading Planning Emission", "Microsoft.CodeAnalysis Microsoft.CodeAnalysis.CSharp PostGen.JsonSchema")]
    public void A_folder_uses_what_it_may(string folder, string folders, string assemblies)
    {
        string[] allowedFolders = [folder, .. folders.Split(' ')];
        string[] allowedAssemblies = assemblies.Split(' ');

        Type[] types = [.. s_generator.GetTypes().Where(type => FolderOf(type) == folder)];

        types.ShouldNotBeEmpty();
        types.SelectMany(type => UsedTypes.Of(type).Where(used => !IsAllowed(used)).Select(used => $"{type} uses {used}")).Distinct().ShouldBeEmpty();

        bool IsAllowed(Type used) => used.Assembly == s_generator
            ? FolderOf(used) is not { } other || allowedFolders.Contains(other)
            : used.Assembly.GetName().Name is not { } name || !IsOurChoice(name) || allowedAssemblies.Contains(name);
    }

    [Fact]
    public void The_code_of_methods_counts()
        => s_generator.GetTypes().Where(static type => FolderOf(type) == "Pipeline").SelectMany(UsedTypes.Of).Select(FolderOf).ShouldContain("Emission");

    [Fact]
    public void Each_folder_is_in_the_table() => s_generator.GetTypes().Select(FolderOf).OfType<string>().Distinct().Order().ShouldBe(
        ["Analyzers", "Diagnostics", "Emission", "Model", "Pipeline", "Planning", "Reading"]);

    private static string? FolderOf(Type type)
        => type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true ? type.Namespace[Root.Length..].Split('.')[0] : null;

    private static bool IsOurChoice(string assembly) => assembly.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || assembly is "PostGen.JsonSchema" or "YamlDotNet";
}
