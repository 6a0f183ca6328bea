using System.Globalization;
using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Reading;
using PostGen.JsonSchema.Validation;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Reports assertions whose value the keyword does not take (JSON Schema Validation 2020-12, section 6).</summary>
internal sealed class AssertionFaults(FaultSink faults)
{
    // A regular expression costs more to read than all else of a schema, and documents repeat theirs.
    private readonly Dictionary<string, string?> _patterns = new(StringComparer.Ordinal);

    /// <summary>The assertions of one schema on values of a C# type, without those that say nothing, which are reported.</summary>
    public ConstraintsModel Meaningful(DocumentNode schema, TypeKind type)
    {
        foreach (DocumentMember keyword in schema.Members)
        {
            if (ConstraintsReader.IsAssertion(keyword, type) && ProblemOf(keyword) is { } problem)
            {
                faults.Report(SchemaDescriptors.MeaninglessAssertion, keyword.Value, keyword.Name, keyword.Value.ToJson(), problem);
            }
        }

        ConstraintsModel assertions = ConstraintsReader.Of(schema, type);
        CheckBounds(schema, assertions);
        return assertions.Patterns.IsEmpty || ProblemOfPattern(assertions.Patterns[0]) is null ? assertions : assertions with { Patterns = default };
    }

    private void CheckBounds(DocumentNode schema, ConstraintsModel own)
    {
        CheckCounts(schema, "minLength", own.MinLength, "maxLength", own.MaxLength);
        CheckCounts(schema, "minItems", own.MinItems, "maxItems", own.MaxItems);
        CheckCounts(schema, "minProperties", own.MinProperties, "maxProperties", own.MaxProperties);
        string? least = own.ExclusiveMinimum ?? own.Minimum;
        string? most = own.ExclusiveMaximum ?? own.Maximum;
        if (least is not null && most is not null && NumberOf(least) is { } from && NumberOf(most) is { } to)
        {
            bool isExclusive = own.ExclusiveMinimum is not null || own.ExclusiveMaximum is not null;
            if (from > to || (isExclusive && from == to))
            {
                Report(schema, Keyword(schema, "exclusiveMinimum", "minimum"), Keyword(schema, "exclusiveMaximum", "maximum"));
            }
        }
    }

    private void CheckCounts(DocumentNode schema, string lower, long? least, string upper, long? most)
    {
        if (least > most)
        {
            Report(schema, lower, upper);
        }
    }

    private void Report(DocumentNode schema, string lower, string upper) =>
        faults.Report(SchemaDescriptors.NoValueBetween, schema[lower], lower, schema[lower].ToJson(), upper, schema[upper].ToJson());

    // In OpenAPI 3.0 the exclusive one is a flag, and the number stands at the other.
    private static string Keyword(DocumentNode schema, string exclusive, string inclusive) => schema[exclusive].IsNumber ? exclusive : inclusive;

    private static double? NumberOf(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;

    private string? ProblemOf(DocumentMember keyword)
    {
        DocumentNode value = keyword.Value;
        return keyword.Name switch
        {
            "pattern" => value.Text is { } text ? ProblemOfPattern(text) : "a pattern is a text",
            "multipleOf" => ConstraintsReader.IsPositive(value) ? null : "it has to be a number greater than 0",
            "minimum" or "maximum" => value.IsNumber ? null : "it has to be a number",
            "exclusiveMinimum" or "exclusiveMaximum" => value.IsNumber || value.IsBoolean ? null : "it has to be a number",
            "uniqueItems" => value.IsBoolean ? null : "it has to be true or false",
            "format" => null,
            _ => ConstraintsReader.CountOf(value) is null ? "it has to be a whole number from 0 to " + long.MaxValue.ToString(CultureInfo.InvariantCulture) : null,
        };
    }

    private string? ProblemOfPattern(string text)
    {
        if (!_patterns.TryGetValue(text, out string? problem))
        {
            _patterns[text] = problem = SchemaPattern.TryCreate(text, out _, out string? reason) ? null : $"it is no regular expression ({reason!.TrimEnd('.')})";
        }

        return problem;
    }
}
