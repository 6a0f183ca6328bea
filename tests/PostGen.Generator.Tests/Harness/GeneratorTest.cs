using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PostGen.Generator.Pipeline;

namespace PostGen.Generator.Tests.Harness;

/// <summary>
/// The harness of every generator test. <see cref="Run"/> fails on any diagnostic that the test did not name, on any error or warning
/// in the compilation with the emitted code, on a step that is not cached after an unrelated edit or with a re-created document, and
/// on a step value that holds a symbol, node, tree, compilation or location, or that is no class.
/// </summary>
internal sealed class GeneratorTest
{
    public const string NoException = "The generator does not throw";
    public const string NamedDiagnostics = "Every diagnostic is named";

    public IReadOnlyList<InMemoryText> Files { get; init; } = [];

    public string? RootNamespace { get; init; } = "App";

    public string Source { get; init; } = "";

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp12;

    public IEnumerable<MetadataReference> ExtraReferences { get; init; } = [];

    public bool ReferenceRuntime { get; init; } = true;

    /// <summary>The diagnostics that the test expects, as <c>PG0001</c> or <c>PG0001(3,5)</c>, in order.</summary>
    public IReadOnlyList<string> Diagnostics { get; init; } = [];

    /// <summary>Another one only for the harness's own negative controls.</summary>
    public IIncrementalGenerator Generator { get; init; } = new PostGenGenerator();

    public static GeneratorTest Of(string document, params (string Name, string Value)[] options) =>
        new() { Files = [InMemoryText.Document("api.yaml", document, options)] };

    /// <summary>Runs the generator under all rules.</summary>
    public GeneratorOutcome Run()
    {
        GeneratorOutcome outcome = RunUnchecked();
        CheckDiagnostics(outcome);
        Compiled.Check(outcome.Output);
        StepValues.Check(outcome);
        StepTypes.Check(outcome);
        Caching.Check(outcome);
        return outcome;
    }

    public GeneratorOutcome RunUnchecked()
    {
        var parse = new CSharpParseOptions(Language, preprocessorSymbols: ["NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(SourceText.From(Source, Encoding.UTF8), parse, "Consumer.cs")],
            [.. References.Framework, .. ReferenceRuntime ? [References.Runtime] : Array.Empty<MetadataReference>(), .. ExtraReferences],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [Generator.AsSourceGenerator()],
            Files,
            parse,
            new InMemoryOptions(RootNamespace),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new GeneratorOutcome(driver, compilation, Files);
    }

    private void CheckDiagnostics(GeneratorOutcome outcome)
    {
        if (outcome.Result.Exception is { } exception)
        {
            throw new HarnessException(NoException, exception.ToString());
        }

        string[] reported = [.. outcome.Result.Diagnostics.Select((diagnostic, i) => Spell(diagnostic, i < Diagnostics.Count ? Diagnostics[i] : ""))];
        if (!reported.SequenceEqual(Diagnostics))
        {
            string messages = string.Join("\n", outcome.Result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
            throw new HarnessException(NamedDiagnostics, $"expected [{string.Join(", ", Diagnostics)}], reported:\n{messages}");
        }
    }

    private static string Spell(Diagnostic diagnostic, string expected)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string located = $"{diagnostic.Id}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})";
        return expected.Contains('(') ? located : diagnostic.Id;
    }
}
