using System.Globalization;
using PostGen.Generator.Tests.Harness;
using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;

namespace PostGen.Generator.Tests.Emission;

/// <summary>Emitted rules of many kinds, against the JSON Schema validator: both must refuse the same objects.</summary>
public sealed class RuleValidationTests
{
    private const int Schemas = 60;

    private static readonly string[] s_texts = ["", "\"a\":\"x\"", "\"a\":\"y\"", "\"a\":\"long-ish\""];
    private static readonly string[] s_numbers = ["", "\"b\":1", "\"b\":7"];
    private static readonly string[] s_flags = ["", "\"c\":true", "\"c\":false", "\"c\":null"];
    private static readonly string[] s_lists = ["", "\"d\":[\"x\",\"y\"]", "\"e\":1"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Both_refuse_the_same_objects(int seed)
    {
        Random random = new(seed);
        string[] rules = [.. Enumerable.Range(0, Schemas).Select(_ => RandomRules.Next(random))];
        string[] objects =
        [
            .. from a in s_texts from b in s_numbers from c in s_flags from d in s_lists
            select $"{{{string.Join(",", new[] { a, b, c, d }.Where(static each => each.Length > 0))}}}",
        ];
        string members = string.Join("\n", rules.Select(static (_, i) => string.Create(CultureInfo.InvariantCulture, $"    m{i}: {{ $ref: '#/components/schemas/Thing{i}' }}")));
        string schemas = string.Join("\n", rules.Select(static (rule, i) => string.Create(CultureInfo.InvariantCulture, $"Thing{i}: {Schema(rule)}")));

        string verdicts = Probe.Run(
            Documents.OfSchemas($"Thing:\n  type: object\n  properties:\n{members}\n{schemas}"),
            """
            var verdicts = new System.Text.StringBuilder();
            for (int i = 0; i < count; i++)
            {
                var type = typeof(App.Thing).Assembly.GetType("App.Thing" + i)!;
                var parse = type.BaseType!.GetMethod("Parse")!;
                var validate = type.BaseType!.GetMethod("Validate")!;
                foreach (string json in objects)
                {
                    try { validate.Invoke(parse.Invoke(null, new object[] { json })!, null); verdicts.Append('1'); }
                    catch (System.Reflection.TargetInvocationException e) when (e.InnerException is PostGen.Runtime.PayloadException or System.Text.Json.JsonException) { verdicts.Append('0'); }
                }
            }

            return verdicts.ToString();
            """,
            "int count, string[] objects",
            rules.Length,
            objects);

        List<string> differences = [];
        for (int i = 0; i < rules.Length; i++)
        {
            Schema schema = PostGen.JsonSchema.Validation.Schema.Compile(Json(Schema(rules[i])));
            for (int j = 0; j < objects.Length; j++)
            {
                if (schema.IsValid(Json(objects[j])) != (verdicts[(i * objects.Length) + j] == '1'))
                {
                    differences.Add($"{rules[i]} {objects[j]}");
                }
            }
        }

        differences.ShouldBeEmpty();
        verdicts.Count(static verdict => verdict == '0').ShouldBeGreaterThan(Schemas);
    }

    private static string Schema(string rule) =>
        $$"""{ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "integer" }, "c": { "type": ["boolean", "null"] }, "d": { "type": "array", "items": { "type": "string" } } }, {{rule}} }""";

    private static SourceNode Json(string text) => SourceJsonReader.Read(text).Root!;
}
