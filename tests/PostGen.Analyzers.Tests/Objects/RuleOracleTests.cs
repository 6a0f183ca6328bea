using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads;
using PostGen.Generator.Tests.Emission;
using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;

namespace PostGen.Analyzers.Tests.Objects;

/// <summary>Rules of many kinds over objects that are wholly known, against the JSON Schema validator: both must refuse the same ones.</summary>
public class RuleOracleTests
{
    private const int Rules = 80;

    private static readonly (string Code, string Json)[] s_texts = [("", ""), ("A = \"x\"", "\"a\":\"x\""), ("A = \"y\"", "\"a\":\"y\""), ("A = \"long-ish\"", "\"a\":\"long-ish\"")];
    private static readonly (string Code, string Json)[] s_numbers = [("", ""), ("B = 1", "\"b\":1"), ("B = 7", "\"b\":7")];
    private static readonly (string Code, string Json)[] s_flags = [("", ""), ("C = true", "\"c\":true"), ("C = false", "\"c\":false")];
    private static readonly (string Code, string Json)[] s_lists = [("", ""), ("D = [\"x\", \"y\"]", "\"d\":[\"x\",\"y\"]")];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Both_refuse_the_same_objects(int seed)
    {
        Random random = new(seed);
        (string Code, string Json)[] objects =
        [
            .. from a in s_texts from b in s_numbers from c in s_flags from d in s_lists
            select (Join(", ", a.Code, b.Code, c.Code, d.Code), $"{{{Join(",", a.Json, b.Json, c.Json, d.Json)}}}"),
        ];
        StringBuilder types = new();
        StringBuilder lines = new("using System.Collections.Generic; using System.Text.Json.Serialization; using PostGen.Runtime; static class Uses { static object[] All() => [\n");
        List<bool> valid = [];
        for (int i = 0; i < Rules; i++)
        {
            string rule = $"{{{RandomRules.Next(random)}}}";
            types.Append(CultureInfo.InvariantCulture, $$"""
                [SchemaType("T{{i}}", "/components/schemas/T{{i}}"), SchemaRule({{SymbolDisplay.FormatLiteral(rule, quote: true)}})]
                sealed record T{{i}}
                {
                    [JsonPropertyName("a")] public string? A { get; init; }
                    [JsonPropertyName("b")] public int? B { get; init; }
                    [JsonPropertyName("c")] public bool? C { get; init; }
                    [JsonPropertyName("d")] public IReadOnlyList<string>? D { get; init; }
                }

                """);
            Schema schema = Schema.Compile(SourceJsonReader.Read(rule).Root!);
            foreach ((string code, string json) in objects)
            {
                lines.Append(CultureInfo.InvariantCulture, $"new T{i} {{ {code} }},\n");
                valid.Add(schema.IsValid(SourceJsonReader.Read(json).Root!));
            }
        }

        SyntaxTree tree = CompilationFactory.Tree($"{lines}]; }}\n{types}", "Consumer.cs");
        CSharpCompilation compilation = CompilationFactory.Create(tree);
        compilation.GetDiagnostics().Where(fault => fault.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        IReadOnlyList<Diagnostic> reported = await AnalyzerVerifier.RunAsync<PayloadAnalyzer>(compilation);

        int[] refused = [.. valid.Select((holds, i) => holds ? 0 : i + 1).Where(static line => line > 0)];
        reported.Select(static fault => fault.Location.GetLineSpan().StartLinePosition.Line).Distinct().ShouldBe(refused, ignoreOrder: true);
        refused.Length.ShouldBeGreaterThan(Rules);
    }

    private static string Join(string separator, params string[] parts) => string.Join(separator, parts.Where(static part => part.Length > 0));
}
