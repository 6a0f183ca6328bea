using PostGen.Generator.Analyzers.Known;
using PostGen.Generator.Analyzers.Payloads.Values;
using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;

namespace PostGen.Generator.Analyzers.Payloads.Objects;

/// <summary>The keywords about one value that rules use. A keyword that is not understood leaves the answer open.</summary>
internal static class ValueKeywords
{
    public static Verdict Evaluate(SourceMember keyword, KnownValue value) =>
        (keyword.Name, keyword.Value) switch
        {
            ("const", _) => Verdict.Of(KnownComparer.AreEqual(value, KnownJson.Of(keyword.Value)), value),
            ("enum", SourceArray values) => OneOfValues(values, value),
            ("type", SourceScalar type) => Verdict.Of(HasType(value, type.Text), value),
            ("minItems", SourceScalar limit) => OfList(value, limit, static (count, limit) => count >= limit),
            ("maxItems", SourceScalar limit) => OfList(value, limit, static (count, limit) => count <= limit),
            ("minLength", SourceScalar limit) => OfText(value, limit, static (length, limit) => length >= limit),
            ("maxLength", SourceScalar limit) => OfText(value, limit, static (length, limit) => length <= limit),
            ("minimum", SourceScalar limit) => OfNumber(value, limit, static (number, limit) => number >= limit),
            ("maximum", SourceScalar limit) => OfNumber(value, limit, static (number, limit) => number <= limit),
            ("exclusiveMinimum", SourceScalar { Kind: SourceKind.Number } limit) => OfNumber(value, limit, static (number, limit) => number > limit),
            ("exclusiveMaximum", SourceScalar { Kind: SourceKind.Number } limit) => OfNumber(value, limit, static (number, limit) => number < limit),
            ("multipleOf", SourceScalar limit) => OfNumber(value, limit, static (number, step) => step.Sign <= 0 || number.IsMultipleOf(step)),
            ("format", SourceScalar format) => value.Kind == KnownKind.Text
                ? Verdict.Of(SchemaFormats.IsValid(format.Text, value.Text), value)
                : OfOthers(value),
            ("pattern", SourceScalar pattern) => value.Kind == KnownKind.Text
                ? Verdict.Of(PatternCache.IsMatch(pattern.Text, value.Text), value)
                : OfOthers(value),
            _ => Verdict.Unknown,
        };

    private static Verdict OneOfValues(SourceArray values, KnownValue value)
    {
        bool unknown = false;
        foreach (SourceNode allowed in values.Items)
        {
            bool? equal = KnownComparer.AreEqual(value, KnownJson.Of(allowed));
            if (equal == true)
            {
                return Verdict.True;
            }

            unknown |= equal is null;
        }

        return unknown ? Verdict.Unknown : Verdict.False(value);
    }

    private static bool? HasType(KnownValue value, string type) =>
        value.Kind switch
        {
            KnownKind.Null => type == "null",
            KnownKind.Boolean => type == "boolean",
            KnownKind.Text => type == "string",
            KnownKind.List => type == "array",
            KnownKind.Object => type == "object",
            KnownKind.Number => type == "number" || (type == "integer" && JsonNumber.TryParse(value.Text, out JsonNumber number) && number.IsInteger),
            _ => null,
        };

    private static Verdict OfList(KnownValue value, SourceScalar limit, Func<int, int, bool> holds) =>
        value.Kind == KnownKind.List ? Compare(value, value.Items.Count, limit, holds) : OfOthers(value);

    private static Verdict OfText(KnownValue value, SourceScalar limit, Func<int, int, bool> holds) =>
        value.Kind == KnownKind.Text ? Compare(value, CodePoints.Count(value.Text), limit, holds) : OfOthers(value);

    private static Verdict OfNumber(KnownValue value, SourceScalar limit, Func<JsonNumber, JsonNumber, bool> holds) =>
        value.Kind != KnownKind.Number ? OfOthers(value)
        : JsonNumber.TryParse(value.Text, out JsonNumber number) && JsonNumber.TryParse(limit.Text, out JsonNumber bound)
            ? Verdict.Of(holds(number, bound), value)
            : Verdict.Unknown;

    private static Verdict Compare(KnownValue value, int count, SourceScalar limit, Func<int, int, bool> holds) =>
        JsonNumber.TryParse(limit.Text, out JsonNumber number) && number.TryGetInt32(out int bound)
            ? Verdict.Of(holds(count, bound), value)
            : Verdict.Unknown;

    private static Verdict OfOthers(KnownValue value) =>
        value.Kind is KnownKind.Unknown or KnownKind.Present ? Verdict.Unknown : Verdict.True;
}
