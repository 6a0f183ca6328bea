using PostGen.Generator.Model;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Makes the assertions of two schemas that hold at once into one.</summary>
internal static class ConstraintsMerger
{
    /// <summary>The stricter of each; where one place has room for one only, as for patterns, the special's.</summary>
    public static ConstraintsModel Both(ConstraintsModel special, ConstraintsModel general)
    {
        if (general.IsEmpty || special.IsEmpty)
        {
            return general.IsEmpty ? special : general;
        }

        return special with
        {
            Pattern = special.Pattern ?? general.Pattern,
            MinLength = Greater(special.MinLength, general.MinLength),
            MaxLength = Less(special.MaxLength, general.MaxLength),
            Minimum = Stricter(special.Minimum, general.Minimum, static (one, other) => one >= other),
            Maximum = Stricter(special.Maximum, general.Maximum, static (one, other) => one <= other),
            ExclusiveMinimum = Stricter(special.ExclusiveMinimum, general.ExclusiveMinimum, static (one, other) => one >= other),
            ExclusiveMaximum = Stricter(special.ExclusiveMaximum, general.ExclusiveMaximum, static (one, other) => one <= other),
            MultipleOf = special.MultipleOf ?? general.MultipleOf,
            MinItems = Greater(special.MinItems, general.MinItems),
            MaxItems = Less(special.MaxItems, general.MaxItems),
            UniqueItems = special.UniqueItems || general.UniqueItems,
            MinProperties = Greater(special.MinProperties, general.MinProperties),
            MaxProperties = Less(special.MaxProperties, general.MaxProperties),
            Format = special.Format ?? general.Format,
        };
    }

    private static long? Greater(long? one, long? other) => one is null || other > one ? other ?? one : one;

    private static long? Less(long? one, long? other) => one is null || other < one ? other ?? one : one;

    private static string? Stricter(string? one, string? other, Func<JsonNumber, JsonNumber, bool> isStricter) =>
        one is null || other is null ? one ?? other
        : JsonNumber.TryParse(one, out JsonNumber left) && JsonNumber.TryParse(other, out JsonNumber right) && !isStricter(left, right) ? other
        : one;
}
