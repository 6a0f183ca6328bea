using PostGen.Generator.Analyzers.Known;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Analyzers.Payloads.Objects;

/// <summary>The keywords that let a value choose between schemas.</summary>
internal static class Choices
{
    public static Verdict AnyOf(SourceArray parts, KnownValue value)
    {
        bool unknown = false;
        foreach (SourceNode part in parts.Items)
        {
            switch (FragmentEvaluator.Evaluate(part, value).Truth)
            {
                case Truth.True:
                    return Verdict.True;
                case Truth.Unknown:
                    unknown = true;
                    break;
            }
        }

        return unknown ? Verdict.Unknown : Verdict.False(value);
    }

    public static Verdict OneOf(SourceArray parts, KnownValue value)
    {
        bool unknown = false;
        int holding = 0;
        foreach (SourceNode part in parts.Items)
        {
            Truth truth = FragmentEvaluator.Evaluate(part, value).Truth;
            holding += truth == Truth.True ? 1 : 0;
            unknown |= truth == Truth.Unknown;
        }

        return holding > 1 ? Verdict.False(value)
            : unknown ? Verdict.Unknown
            : holding == 1 ? Verdict.True
            : Verdict.False(value);
    }
}
