using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PostGen.Runtime;

namespace PostGen.Benchmarks.Analysis;

/// <summary>A project of 50,000 lines of everyday code.</summary>
internal static class LargeProject
{
    private const int Files = 250;
    private const int MethodsPerFile = 20;

    public static IReadOnlyList<MetadataReference> Framework { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Create(Knowledge knowledge)
    {
        IEnumerable<MetadataReference> references = knowledge == Knowledge.None
            ? Framework
            : Framework.Append(MetadataReference.CreateFromFile(typeof(SchemaTypeAttribute).Assembly.Location));
        return CSharpCompilation.Create(
            "Large",
            Enumerable.Range(0, Files).Select(file => CSharpSyntaxTree.ParseText(Source(file, knowledge))),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static string Source(int file, Knowledge knowledge)
    {
        var source = new StringBuilder($"using System;\nusing System.Collections.Generic;\nusing System.Linq;\nnamespace Large;\n");
        if (knowledge == Knowledge.Use)
        {
            source.Append($"[PostGen.Runtime.SchemaType(\"Item{file}\", \"/components/schemas/Item{file}\")]\n");
        }

        string attribute = knowledge == Knowledge.Use ? "[PostGen.Runtime.SchemaLength(1, 100)] " : "";
        source.Append($"public sealed record Item{file}\n{{\n    {attribute}public string? Name {{ get; init; }}\n    public int Count {{ get; set; }}\n}}\n");
        source.Append($"public static class Code{file}\n{{\n");
        for (int method = 0; method < MethodsPerFile; method++)
        {
            source.Append($$"""
                    public static int Method{{method}}(IReadOnlyList<string> names, int limit)
                    {
                        int count = 0;
                        foreach (string name in names.Where(each => each.Length > limit))
                        {
                            var item = new Item{{file}} { Name = "Item of " + name, Count = name.Length };
                            Item{{file}} other = item with { Name = "constant" };
                            count += other.Count + Math.Max(limit, item.Count);
                        }

                        return count;
                    }


                """.Replace("\r", "", StringComparison.Ordinal)[..^1]);
        }

        return source.Append("}\n").ToString();
    }
}
