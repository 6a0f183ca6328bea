using System.Globalization;
using PostGen.Generator.Tests.Harness;
using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;

namespace PostGen.Generator.Tests.Emission;

/// <summary>Emitted validation of unions of many kinds, against the JSON Schema validator: both must refuse the same values.</summary>
public sealed class UnionValidationTests
{
    private const int Unions = 60;

    private static readonly string[] s_texts = ["\"\"", "\"a\"", "\"abc\"", "\"xyz-long\"", "\"1.2.3.4\"", "\"::1\"", "\"2026-02-28\"", "\"red\""];
    private static readonly string[] s_numbers = ["-5", "0", "3", "7", "10", "12", "100", "2.5", "-0.5"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Both_refuse_the_same_values(int seed)
    {
        Random random = new(seed);
        string[] unions = [.. Enumerable.Range(0, Unions).Select(_ => Union(random))];
        string[] values = [.. Values(random)];
        string[] payloads = [.. unions.SelectMany((_, i) => values.Select(value => $$"""{"m{{i}}":{{value}}}"""))];
        string members = string.Join("\n    ", unions.Select((union, i) => string.Create(CultureInfo.InvariantCulture, $"m{i}: {union}")));

        string document = Documents.OfSchemas($"Thing:\n  type: object\n  properties:\n    {members}");
        string[] diagnostics = [.. GeneratorTest.Of(document).RunUnchecked().Result.Diagnostics.Select(static diagnostic => diagnostic.Id)];
        diagnostics.Distinct().ShouldBeSubsetOf(["PG0104", "PG0105"]);
        string verdicts = Probe.Run(
            document,
            diagnostics,
            """
            var verdicts = new System.Text.StringBuilder();
            foreach (string payload in payloads)
            {
                App.Thing thing;
                try { thing = App.Thing.Parse(payload); }
                catch (System.Text.Json.JsonException) { verdicts.Append('?'); continue; }

                object? member = null;
                foreach (var property in typeof(App.Thing).GetProperties())
                    if (property.Name.StartsWith("M", System.StringComparison.Ordinal)) member ??= property.GetValue(thing);

                // What is no case of the union is kept as it is, to be sent back.
                bool isUnknown = member?.GetType().GetProperty("Value")?.GetValue(member) is PostGen.Runtime.UnknownCase;
                try { thing.Validate(); verdicts.Append(isUnknown ? '?' : '1'); }
                catch (PostGen.Runtime.PayloadException) { verdicts.Append('0'); }
            }

            return verdicts.ToString();
            """,
            "string[] payloads",
            [payloads]);

        List<string> differences = [];
        int refused = 0;
        for (int i = 0; i < unions.Length; i++)
        {
            Schema schema = Schema.Compile(Json(unions[i]), new SchemaSetOptions { AssertFormats = true });
            for (int j = 0; j < values.Length; j++)
            {
                char verdict = verdicts[(i * values.Length) + j];
                bool isValid = schema.IsValid(Json(values[j]));
                refused += verdict == '0' ? 1 : 0;
                if (isValid ? verdict != '1' : verdict == '1')
                {
                    differences.Add($"{unions[i]} {values[j]}: {verdict}");
                }
            }
        }

        differences.ShouldBeEmpty();
        refused.ShouldBeGreaterThan(Unions);
    }

    private static string Union(Random random)
    {
        string[] branches = [.. Enumerable.Range(0, random.Next(2, 5)).Select(_ => Branch(random))];

        // A union of constants is an enum, which keeps what it does not know.
        return branches.Any(static branch => branch.Contains("enum", StringComparison.Ordinal))
            ? $$"""{ "anyOf": [{{string.Join(", ", branches)}}, { "type": "string", "maxLength": 2 }] }"""
            : $$"""{ "anyOf": [{{string.Join(", ", branches)}}] }""";
    }

    private static string Branch(Random random) => random.Next(6) switch
    {
        0 => $$"""{ "type": "array", {{Maybe(random, """ "minItems": 1,""")}} {{Maybe(random, """ "maxItems": 2,""")}} "items": {{Scalar(random)}} }""",
        1 => """{ "type": "string", "enum": ["red", "abc"] }""",
        _ => Scalar(random),
    };

    private static string Scalar(Random random) => random.Next(6) switch
    {
        0 => $$"""{ "type": "integer"{{Maybe(random, """, "minimum": 5""")}}{{Maybe(random, """, "maximum": 10""")}} }""",
        1 => $$"""{ "type": "number"{{Maybe(random, """, "exclusiveMaximum": 3""")}}{{Maybe(random, """, "multipleOf": 2.5""")}} }""",
        2 => $$"""{ "type": "string", "format": "{{(random.Next(2) == 0 ? "ipv4" : "date")}}" }""",
        _ => $$"""{ "type": "string"{{Maybe(random, """, "minLength": 1""")}}{{Maybe(random, """, "maxLength": 3""")}}{{Maybe(random, """, "pattern": "^[a-c]*$" """)}} }""",
    };

    private static string Maybe(Random random, string keyword) => random.Next(2) == 0 ? "" : keyword;

    private static IEnumerable<string> Values(Random random)
    {
        string[] scalars = [.. s_texts, .. s_numbers];
        string[] lists = [.. Enumerable.Range(0, 24).Select(_ =>
        {
            string[] pool = random.Next(2) == 0 ? s_texts : s_numbers;
            return $"[{string.Join(",", Enumerable.Range(0, random.Next(1, 4)).Select(_ => pool[random.Next(pool.Length)]))}]";
        })];
        return [.. scalars, "[]", .. lists];
    }

    private static SourceNode Json(string text) => SourceJsonReader.Read(text).Root!;
}
