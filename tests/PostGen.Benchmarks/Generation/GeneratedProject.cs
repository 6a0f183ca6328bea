extern alias generator;

using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using generator::PostGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PostGen.Benchmarks.Generation;

/// <summary>A project of one empty class and one document, and what happens to it while somebody works.</summary>
internal sealed partial class GeneratedProject
{
    private const string Runtime = "PostGen.Runtime.dll";

    private readonly DocumentText _document;
    private readonly DocumentText _edited;
    private readonly CSharpCompilation _compilation;
    private readonly CSharpCompilation _typedInto;

    /// <param name="path">The document.</param>
    /// <param name="references">Reference that many assemblies at most.</param>
    public GeneratedProject(string path, int references = int.MaxValue)
    {
        string text = File.ReadAllText(path);
        Match description = Description().Match(text, text.Length / 2);
        _document = new DocumentText(path, text);
        _edited = new DocumentText(path, text.Insert(description.Index + description.Length, "Edited "));
        SyntaxTree tree = CSharpSyntaxTree.ParseText("class Program;");
        CSharpCompilationOptions options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        _compilation = CSharpCompilation.Create("Measured", [tree], References().Take(references), options);
        _typedInto = _compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText("class Program; // typed"));
    }

    /// <summary>S is postpress; M and L are read from the files that POSTGEN_BENCH_M and POSTGEN_BENCH_L name.</summary>
    public static string PathOf(string size) => size == "S"
        ? Path.Combine(RepositoryRoot, "spec", "postpress.yaml")
        : Environment.GetEnvironmentVariable("POSTGEN_BENCH_" + size)
            ?? throw new InvalidOperationException($"POSTGEN_BENCH_{size} names no document.");

    private static string RepositoryRoot => typeof(GeneratedProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "RepositoryRoot").Value!;

    public GeneratorDriver FreshDriver() => FreshDriver(new PostGenGenerator());

    public GeneratorDriver FreshDriver(IIncrementalGenerator generator) => NewDriver(generator).RunGenerators(_compilation);

    public GeneratorDriver Keystroke(GeneratorDriver warm) => warm.RunGenerators(_typedInto);

    public GeneratorDriver EditedDescription(GeneratorDriver warm) => warm.ReplaceAdditionalText(_document, _edited).RunGenerators(_compilation);

    /// <summary>The compilation with what was emitted.</summary>
    public Compilation Output(out GeneratorRunResult result)
    {
        GeneratorDriver driver = NewDriver(new PostGenGenerator()).RunGeneratorsAndUpdateCompilation(_compilation, out Compilation output, out _);
        result = driver.GetRunResult().Results[0];
        return output;
    }

    /// <summary>Emitted files that are not the same in both runs.</summary>
    public static int CountChanged(GeneratorDriver before, GeneratorDriver after)
    {
        Dictionary<string, string> texts = before.GetRunResult().Results[0].GeneratedSources
            .ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());
        return after.GetRunResult().Results[0].GeneratedSources
            .Count(source => texts.GetValueOrDefault(source.HintName) != source.SourceText.ToString());
    }

    public static long BytesOf(GeneratorRunResult result) =>
        result.GeneratedSources.Sum(static source => (long)Encoding.UTF8.GetByteCount(source.SourceText.ToString()));

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .OrderByDescending(static path => Path.GetFileName(path) == Runtime)
            .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll" or Runtime))
            .Select(static path => MetadataReference.CreateFromFile(path));

    // In YAML or JSON, up to its first word.
    [GeneratedRegex("description\"?: \"?(?=[A-Z])")]
    private static partial Regex Description();

    private GeneratorDriver NewDriver(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], [_document], optionsProvider: new DocumentOptions());
}
