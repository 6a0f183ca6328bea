using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PostGen.Runtime;

namespace PostGen.Analyzers.Tests.Verification;

/// <summary>Compilations against the running framework and the real runtime.</summary>
internal static class CompilationFactory
{
    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.CSharp12);

    private static readonly Lazy<IReadOnlyList<MetadataReference>> s_references = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "mscorlib.dll" or "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(SchemaTypeAttribute).Assembly.Location),
    ]);

    private static readonly Lazy<MetadataReference> s_withDocument = new(() => WithSchemas(EmbeddedSource.Read("postpress.json")));

    public static IReadOnlyList<MetadataReference> References => s_references.Value;

    /// <summary>The types of <c>Samples/Postpress.cs</c> in an assembly of their own.</summary>
    public static MetadataReference EmittedTypes { get; } = Compile([Tree(EmbeddedSource.Read("Postpress.cs"), "Postpress.g.cs")]);

    /// <summary>The same, with the document that they were made from.</summary>
    public static MetadataReference EmittedTypesWithDocument => s_withDocument.Value;

    /// <summary>The same, with a text of one's own for the document's schemas.</summary>
    public static MetadataReference WithSchemas(string schemas) => Compile(
    [
        Tree(EmbeddedSource.Read("Postpress.cs"), "Postpress.g.cs"),
        Tree($"[assembly: PostGen.Runtime.SchemaDocument(\"Postpress.PostpressClient\", {SymbolDisplay.FormatLiteral(schemas, quote: true)})]", "Document.g.cs"),
    ]);

    public static SyntaxTree Tree(string source, string path) => CSharpSyntaxTree.ParseText(source, s_parsing, path);

    public static CSharpCompilation Create(SyntaxTree tree) => Create([tree], [.. References, EmittedTypes]);

    public static CSharpCompilation Create(IEnumerable<SyntaxTree> trees, IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(
            Path.GetRandomFileName(),
            trees,
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static PortableExecutableReference Compile(SyntaxTree[] trees)
    {
        using var image = new MemoryStream();
        Create(trees, References).Emit(image).Success.ShouldBeTrue();
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
