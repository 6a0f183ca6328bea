using PostGen.Generator.Analyzers.Known;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Analyzers.Payloads.Objects;

/// <summary>The keywords about the number of members.</summary>
internal static class MemberCount
{
    public static Verdict AtLeast(SourceScalar limit, KnownValue value) =>
        Of(limit, value, static (least, most, bound) => least >= bound ? true : most < bound ? false : null);

    public static Verdict AtMost(SourceScalar limit, KnownValue value) =>
        Of(limit, value, static (least, most, bound) => least > bound ? false : most <= bound ? true : null);

    private static Verdict Of(SourceScalar limit, KnownValue value, Func<int, int, int, bool?> answer)
    {
        if (value.Kind != KnownKind.Object)
        {
            return ObjectKeywords.OfOthers(value);
        }

        if (!JsonNumber.TryParse(limit.Text, out JsonNumber number) || !number.TryGetInt32(out int bound))
        {
            return Verdict.Unknown;
        }

        int present = 0;
        int open = 0;
        foreach (KnownValue member in value.Members.Values)
        {
            KnownKind kind = member.Kind;
            present += kind is KnownKind.Absent or KnownKind.Unknown ? 0 : 1;
            open += kind == KnownKind.Unknown ? 1 : 0;
        }

        return Verdict.Of(answer(present, value.IsComplete || value.ListsEveryMember ? present + open : int.MaxValue, bound), value);
    }
}
