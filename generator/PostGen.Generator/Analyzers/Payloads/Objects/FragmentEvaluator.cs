using PostGen.Generator.Analyzers.Known;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Analyzers.Payloads.Objects;

/// <summary>Evaluates a fragment of JSON Schema over what is known of a value.</summary>
internal static class FragmentEvaluator
{
    public static Verdict Evaluate(SourceNode fragment, KnownValue value)
    {
        // An absent value has no schema to break; a value that may be absent cannot break one for certain.
        if (value.Kind == KnownKind.Absent)
        {
            return Verdict.True;
        }

        return fragment switch
        {
            SourceScalar { Kind: SourceKind.Boolean } flag => flag.Text == "true" ? Verdict.True : IfPresent(value, Verdict.False(value)),
            SourceObject schema => EvaluateObject(schema, value),
            _ => Verdict.Unknown,
        };
    }

    /// <summary>What holds of a value is certain only where there is one.</summary>
    private static Verdict IfPresent(KnownValue value, Verdict verdict) => value.Kind == KnownKind.Unknown ? Verdict.Unknown : verdict;

    private static Verdict EvaluateObject(SourceObject schema, KnownValue value)
    {
        Verdict all = Verdict.True;
        foreach (SourceMember member in schema.Members)
        {
            all = all.And(EvaluateKeyword(schema, member, value));
        }

        return all.Truth == Truth.False ? IfPresent(value, all) : all;
    }

    private static Verdict EvaluateKeyword(SourceObject schema, SourceMember keyword, KnownValue value) =>
        (keyword.Name, keyword.Value) switch
        {
            ("if", _) => Condition(schema, keyword.Value, value),
            ("then" or "else" or "title" or "description" or "$comment" or "examples" or "default", _) => Verdict.True,
            ("allOf", SourceArray parts) => parts.Items.Aggregate(Verdict.True, (all, part) => all.And(Evaluate(part, value))),
            ("anyOf", SourceArray parts) => Choices.AnyOf(parts, value),
            ("oneOf", SourceArray parts) => Choices.OneOf(parts, value),
            ("not", _) => Negate(Evaluate(keyword.Value, value), value),
            ("required", SourceArray names) => ObjectKeywords.Required(names, value),
            ("dependentRequired", SourceObject names) => ObjectKeywords.DependentRequired(names, value),
            ("dependentSchemas", SourceObject schemas) => ObjectKeywords.DependentSchemas(schemas, value),
            ("properties", SourceObject properties) => ObjectKeywords.Properties(properties, value),
            ("minProperties", SourceScalar limit) => MemberCount.AtLeast(limit, value),
            ("maxProperties", SourceScalar limit) => MemberCount.AtMost(limit, value),
            _ => ValueKeywords.Evaluate(keyword, value),
        };

    private static Verdict Condition(SourceObject schema, SourceNode condition, KnownValue value)
    {
        Verdict then = schema["then"] is { } first ? Evaluate(first, value) : Verdict.True;
        Verdict otherwise = schema["else"] is { } second ? Evaluate(second, value) : Verdict.True;
        return Evaluate(condition, value).Truth switch
        {
            Truth.True => then,
            Truth.False => otherwise,
            _ => then.Truth == otherwise.Truth ? then : Verdict.Unknown,
        };
    }

    private static Verdict Negate(Verdict verdict, KnownValue value) =>
        verdict.Truth switch
        {
            Truth.True => Verdict.False(value),
            Truth.False => Verdict.True,
            _ => Verdict.Unknown,
        };
}
