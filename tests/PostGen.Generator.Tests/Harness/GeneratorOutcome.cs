using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PostGen.Generator.Emission;

namespace PostGen.Generator.Tests.Harness;

/// <summary>What a run gave, and further runs from there.</summary>
internal sealed class GeneratorOutcome
{
    public GeneratorOutcome(GeneratorDriver driver, CSharpCompilation input, IReadOnlyList<InMemoryText> files)
    {
        Files = files;
        Driver = driver.RunGenerators(input);
        Input = input;
        Result = Driver.GetRunResult().Results.Single();
        Output = input.AddSyntaxTrees(Sources.Select(source => source.SyntaxTree));
    }

    public GeneratorDriver Driver { get; }

    public IReadOnlyList<InMemoryText> Files { get; }

    public CSharpCompilation Input { get; }

    public CSharpCompilation Output { get; }

    public GeneratorRunResult Result { get; }

    public ImmutableArray<GeneratedSourceResult> Sources => Result.GeneratedSources.IsDefault ? [] : Result.GeneratedSources;

    /// <summary>Errors and warnings of the compilation with the emitted code.</summary>
    public ImmutableArray<Diagnostic> CompilationDiagnostics =>
        [.. Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    public GeneratorOutcome AfterUnrelatedEdit()
    {
        SyntaxTree tree = Input.SyntaxTrees.First();
        SyntaxTree edited = tree.WithChangedText(tree.GetText().Replace(0, 0, "// a keystroke\n"));
        SyntaxTree added = CSharpSyntaxTree.ParseText("class Unrelated;", (CSharpParseOptions)tree.Options);
        return new GeneratorOutcome(Driver, Input.ReplaceSyntaxTree(tree, edited).AddSyntaxTrees(added), Files);
    }

    public GeneratorOutcome WithRecreatedFiles() => WithFiles([.. Files.Select(file => file.Recreate())]);

    /// <summary>The same project after the text of its first document changed.</summary>
    public GeneratorOutcome WithText(string text) => WithFiles([Files[0].With(text), .. Files.Skip(1)]);

    /// <summary>The emitted file whose hint name ends so.</summary>
    public string Source(string hintEnd) => Sources.Single(source => source.HintName.EndsWith(hintEnd, StringComparison.Ordinal)).SourceText.ToString();

    /// <summary>Why each output of a step is what it is, such as <c>Cached</c>.</summary>
    public IReadOnlyList<string> Reasons(string step) =>
        [.. Caching.OwnSteps(this).Where(run => run.Name == step).Select(run => run.Reason.ToString())];

    /// <summary>Why what the file whose hint name ends so is printed from is what it is.</summary>
    public string ReasonOf(string hintEnd) => Caching.OwnSteps(this)
        .Single(run => run.Value is OutputFile file && file.HintName.EndsWith(hintEnd, StringComparison.Ordinal))
        .Reason.ToString();

    /// <summary>Hint names of files whose text differs from those of an earlier run, or which are new.</summary>
    public IReadOnlyList<string> ChangedSince(GeneratorOutcome earlier)
    {
        Dictionary<string, string> before = earlier.Sources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        return
        [
            .. Sources
                .Where(source => !before.TryGetValue(source.HintName, out string? text) || text != source.SourceText.ToString())
                .Select(source => source.HintName),
        ];
    }

    /// <summary>Compiles and loads the emitted code with the consumer's.</summary>
    public Assembly Load() => Compiled.Load(Output);

    private GeneratorOutcome WithFiles(InMemoryText[] files)
    {
        GeneratorDriver driver = Driver;
        for (int i = 0; i < files.Length; i++)
        {
            driver = driver.ReplaceAdditionalText(Files[i], files[i]);
        }

        return new GeneratorOutcome(driver, Input, files);
    }
}
