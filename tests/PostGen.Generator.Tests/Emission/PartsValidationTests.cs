using System.Globalization;
using PostGen.Generator.Tests.Harness;
using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;

namespace PostGen.Generator.Tests.Emission;

/// <summary>Emitted validation of lists and maps that several parts of <c>allOf</c> describe, against the JSON Schema validator.</summary>
public sealed class PartsValidationTests
{
    private const int Members = 40;

    private static readonly string[] s_texts = ["\"\"", "\"a\"", "\"abc\"", "\"xyz-long\"", "\"bbbb\"", "\"1.2.3.4\""];
    private static readonly string[] s_numbers = ["-5", "0", "3", "6", "10", "12"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Both_refuse_the_same_values(int seed)
    {
        Random random = new(seed);
        List<string> schemas = [];
        List<string> payloads = [];
        List<bool> valid = [];
        for (int i = 0; i < Members; i++)
        {
            bool isText = random.Next(2) == 0;
            bool isMap = random.Next(3) == 0;
            string schema = isMap ? Parts(random, isText, "object", "additionalProperties") : Parts(random, isText, "array", "items");
            schemas.Add(schema);
            Schema judge = Schema.Compile(Json(schema), new SchemaSetOptions { AssertFormats = true });
            foreach (string first in isText ? s_texts : s_numbers)
            {
                foreach (string second in isText ? s_texts : s_numbers)
                {
                    string value = isMap ? $$"""{"x":{{first}},"y":{{second}}}""" : $"[{first},{second}]";
                    payloads.Add($$"""{"m{{i}}":{{value}}}""");
                    valid.Add(judge.IsValid(Json(value)));
                }
            }
        }

        string members = string.Join("\n    ", schemas.Select((schema, i) => string.Create(CultureInfo.InvariantCulture, $"m{i}: {schema}")));
        string verdicts = Probe.Run(
            Documents.OfSchemas($"Thing:\n  type: object\n  properties:\n    {members}"),
            [],
            """
            var verdicts = new System.Text.StringBuilder();
            foreach (string payload in payloads)
            {
                try { App.Thing.Parse(payload).Validate(); verdicts.Append('1'); }
                catch (PostGen.Runtime.PayloadException) { verdicts.Append('0'); }
            }

            return verdicts.ToString();
            """,
            "string[] payloads",
            [payloads.ToArray()]);

        payloads.Where((_, i) => verdicts[i] == '1' != valid[i]).Select(payload => $"{payload} of {schemas[Index(payload)]}").ShouldBeEmpty();
        valid.Count(static holds => holds).ShouldBeInRange(Members, payloads.Count - Members);
    }

    private static int Index(string payload) =>
        int.Parse(payload.AsSpan(3, payload.IndexOf(':', StringComparison.Ordinal) - 4), CultureInfo.InvariantCulture);

    private static string Parts(Random random, bool isText, string type, string keyword)
    {
        string[] parts = [.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => $$"""{ "{{keyword}}": {{(isText ? Text(random) : Number(random))}} }""")];
        return $$"""{ "type": "{{type}}", "allOf": [{{string.Join(", ", parts)}}] }""";
    }

    private static string Text(Random random) => random.Next(6) switch
    {
        0 => """{ "type": "string", "minLength": 1 }""",
        1 => """{ "type": "string", "maxLength": 4 }""",
        2 => """{ "type": "string", "pattern": "b" }""",
        3 => """{ "type": "string", "anyOf": [{ "maxLength": 2 }, { "pattern": "^x" }, { "format": "ipv4" }] }""",
        4 => """{ "type": "string", "anyOf": [{ "minLength": 5 }, { "pattern": "a" }] }""",
        _ => """{ "type": "string" }""",
    };

    private static string Number(Random random) => random.Next(4) switch
    {
        0 => """{ "type": "integer", "minimum": 0 }""",
        1 => """{ "type": "integer", "multipleOf": 2 }""",
        2 => """{ "type": "integer", "multipleOf": 3, "maximum": 11 }""",
        _ => """{ "type": "integer" }""",
    };

    private static SourceNode Json(string text) => SourceJsonReader.Read(text).Root!;
}
