using PostGen.Generator.Analyzers.Known;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Analyzers.Payloads.Objects;

/// <summary>The keywords about members; true of whatever is no object.</summary>
internal static class ObjectKeywords
{
    public static Verdict Required(SourceArray names, KnownValue value)
    {
        if (value.Kind != KnownKind.Object)
        {
            return OfOthers(value);
        }

        Verdict all = Verdict.True;
        foreach (SourceNode name in names.Items)
        {
            all = name is SourceScalar { Kind: SourceKind.String } text
                ? all.And(Verdict.Of(IsPresent(value.Member(text.Text)), value))
                : Verdict.Unknown;
        }

        return all;
    }

    public static Verdict DependentRequired(SourceObject dependencies, KnownValue value) =>
        Dependent(dependencies, value, static (names, value) => names is SourceArray array ? Required(array, value) : Verdict.Unknown);

    public static Verdict DependentSchemas(SourceObject schemas, KnownValue value) => Dependent(schemas, value, FragmentEvaluator.Evaluate);

    public static Verdict Properties(SourceObject properties, KnownValue value)
    {
        if (value.Kind != KnownKind.Object)
        {
            return OfOthers(value);
        }

        Verdict all = Verdict.True;
        foreach (SourceMember property in properties.Members)
        {
            all = all.And(FragmentEvaluator.Evaluate(property.Value, value.Member(property.Name)));
        }

        return all;
    }

    private static Verdict Dependent(SourceObject dependencies, KnownValue value, Func<SourceNode, KnownValue, Verdict> evaluate)
    {
        if (value.Kind != KnownKind.Object)
        {
            return OfOthers(value);
        }

        Verdict all = Verdict.True;
        foreach (SourceMember dependency in dependencies.Members)
        {
            Verdict demanded = IsPresent(value.Member(dependency.Name)) switch
            {
                true => evaluate(dependency.Value, value),
                false => Verdict.True,
                null => evaluate(dependency.Value, value).Truth == Truth.True ? Verdict.True : Verdict.Unknown,
            };
            all = all.And(demanded);
        }

        return all;
    }

    private static bool? IsPresent(KnownValue member) =>
        member.Kind switch
        {
            KnownKind.Absent => false,
            KnownKind.Unknown => null,
            _ => true,
        };

    /// <summary>What a keyword about members says of a value that is, or may be, no object.</summary>
    public static Verdict OfOthers(KnownValue value) => value.IsScalar || value.Kind == KnownKind.List ? Verdict.True : Verdict.Unknown;
}
