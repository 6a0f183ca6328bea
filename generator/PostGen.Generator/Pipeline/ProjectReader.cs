using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PostGen.Generator.Pipeline;

/// <summary>
/// Reads facts about the project from its references and parse options. Never from the compilation: whatever is selected
/// from that is looked at again on every keystroke.
/// </summary>
internal static class ProjectReader
{
    private const string Runtime = "PostGen.Runtime";
    private const string Testing = "PostGen.Testing";
    private const string Http = "Microsoft.Extensions.Http";

    public static IncrementalValueProvider<ProjectFacts> Read(IncrementalGeneratorInitializationContext context) =>
        context.MetadataReferencesProvider
            .SelectNotNull(static (reference, _) => KnownName(reference))
            .Collect()
            .Select(static (names, _) => new ReferencedAssemblies(names.Contains(Runtime), names.Contains(Testing), names.Contains(Http)))
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => new ProjectFacts(Language(pair.Right), pair.Left))
            .WithTrackingName(StepNames.ReadProject);

    private static int Language(ParseOptions options) =>
        options is CSharpParseOptions { LanguageVersion: LanguageVersion version } ? (int)version : ProjectFacts.OldestLanguage;

    private static string? KnownName(MetadataReference reference)
    {
        string name = reference switch
        {
            CompilationReference project => project.Compilation.AssemblyName ?? "",
            PortableExecutableReference { FilePath: { } path } => Path.GetFileNameWithoutExtension(path),
            _ => reference.Display ?? "",
        };
        return name switch
        {
            Runtime => Runtime,
            Testing => Testing,
            Http => Http,
            _ => null,
        };
    }
}
