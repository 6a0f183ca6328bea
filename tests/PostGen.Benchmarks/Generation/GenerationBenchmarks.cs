extern alias generator;

using System.Reflection;
using BenchmarkDotNet.Attributes;
using generator::PostGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PostGen.Benchmarks.Generation;

/// <summary>What the generator costs the compiler and the editor.</summary>
[MemoryDiagnoser]
public class GenerationBenchmarks
{
    private DocumentText _document = null!;
    private DocumentText _edited = null!;
    private CSharpCompilation _compilation = null!;
    private CSharpCompilation _typedInto = null!;
    private GeneratorDriver _warm = null!;

    /// <summary>S is postpress; M and L are read from the files that POSTGEN_BENCH_M and POSTGEN_BENCH_L name.</summary>
    [Params("S", "M", "L")]
    public string Size { get; set; } = "S";

    [GlobalSetup]
    public void Prepare()
    {
        string root = typeof(GenerationBenchmarks).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        string path = Size == "S"
            ? Path.Combine(root, "spec", "postpress.yaml")
            : Environment.GetEnvironmentVariable("POSTGEN_BENCH_" + Size)
                ?? throw new InvalidOperationException($"POSTGEN_BENCH_{Size} names no document; leave {Size} out with --filter.");
        string text = File.ReadAllText(path);
        int description = text.IndexOf("description", text.Length / 2, StringComparison.Ordinal);
        int word = text.IndexOf(' ', text.IndexOf(':', description) + 2);
        _document = new DocumentText(path, text);
        _edited = new DocumentText(path, text.Insert(word, " edited"));
        SyntaxTree tree = CSharpSyntaxTree.ParseText("class Program;");
        _compilation = CSharpCompilation.Create("Measured", [tree], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        _typedInto = _compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText("class Program; // typed"));
        _warm = NewDriver().RunGenerators(_compilation);
    }

    [Benchmark]
    public GeneratorDriver FreshDriver() => NewDriver().RunGenerators(_compilation);

    [Benchmark]
    public GeneratorDriver Keystroke() => _warm.RunGenerators(_typedInto);

    [Benchmark]
    public GeneratorDriver EditedDescription() => _warm.ReplaceAdditionalText(_document, _edited).RunGenerators(_compilation);

    private GeneratorDriver NewDriver() =>
        CSharpGeneratorDriver.Create([new PostGenGenerator().AsSourceGenerator()], [_document], optionsProvider: new DocumentOptions());
}
