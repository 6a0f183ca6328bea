using PostGen.Generator.Model;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Makes the assertions of two schemas that hold at once into one.</summary>
internal static class ConstraintsMerger
{
    private const int MostAlternatives = 12;

    /// <summary>The stricter of each; where no value satisfies both or there were too many alternatives, the special's.</summary>
    public static ConstraintsModel Both(ConstraintsModel special, ConstraintsModel general)
    {
        if (general.IsEmpty || special.IsEmpty)
        {
            return general.IsEmpty ? special : general;
        }

        return special with
        {
            Patterns = All(special.Patterns, general.Patterns),
            MinLength = Greater(special.MinLength, general.MinLength),
            MaxLength = Less(special.MaxLength, general.MaxLength),
            Minimum = Stricter(special.Minimum, general.Minimum, static (one, other) => one >= other),
            Maximum = Stricter(special.Maximum, general.Maximum, static (one, other) => one <= other),
            ExclusiveMinimum = Stricter(special.ExclusiveMinimum, general.ExclusiveMinimum, static (one, other) => one >= other),
            ExclusiveMaximum = Stricter(special.ExclusiveMaximum, general.ExclusiveMaximum, static (one, other) => one <= other),
            Divisors = All(special.Divisors, general.Divisors),
            MinItems = Greater(special.MinItems, general.MinItems),
            MaxItems = Less(special.MaxItems, general.MaxItems),
            UniqueItems = special.UniqueItems || general.UniqueItems,
            MinProperties = Greater(special.MinProperties, general.MinProperties),
            MaxProperties = Less(special.MaxProperties, general.MaxProperties),
            Formats = All(special.Formats, general.Formats),
            Values = Common(special.Values, general.Values),
            Const = special.Const ?? general.Const,
            Items = BothOrOne(special.Items, general.Items),
            Names = BothOrOne(special.Names, general.Names),
            Alternatives = EachOfBoth(special.Alternatives, general.Alternatives),
        };
    }

    /// <summary>What holds where one of several sets does, at least one, none of which is empty.</summary>
    public static ConstraintsModel Either(IReadOnlyList<ConstraintsModel> alternatives)
    {
        List<ConstraintsModel> distinct = [];
        foreach (ConstraintsModel alternative in alternatives)
        {
            if (alternative.Alternatives.IsEmpty)
            {
                AddDistinct(distinct, alternative);
                continue;
            }

            ConstraintsModel common = alternative with { Alternatives = default };
            foreach (ConstraintsModel inner in alternative.Alternatives)
            {
                AddDistinct(distinct, Both(inner, common));
            }
        }

        // What only allows an empty list adds nothing beside what allows one among others.
        ConstraintsModel[] telling = distinct.Exists(static each => !IsForEmpty(each) && each is { MinItems: null, MinProperties: null })
            ? [.. distinct.Where(static each => !IsForEmpty(each))]
            : [.. distinct];
        return telling.Length == 1 ? telling[0] : Choice([.. telling.Select(WithoutChoiceOfItems)]);
    }

    private static ConstraintsModel? BothOrOne(ConstraintsModel? special, ConstraintsModel? general) =>
        special is null || general is null ? special ?? general : Both(special, general);

    private static bool IsForEmpty(ConstraintsModel alternative) => alternative.MaxItems == 0 || alternative.MaxProperties == 0;

    private static ConstraintsModel Choice(ConstraintsModel[] alternatives) =>
        Array.Exists(alternatives, static alternative => alternative.IsEmpty)
            ? ConstraintsModel.None
            : new ConstraintsModel { Alternatives = new EquatableArray<ConstraintsModel>(alternatives) };

    private static void AddDistinct(List<ConstraintsModel> alternatives, ConstraintsModel added)
    {
        for (int i = 0; i < alternatives.Count; i++)
        {
            if (alternatives[i].Equals(added))
            {
                return;
            }

            // Two lists of allowed values are one.
            if (HasValuesOnly(alternatives[i]) && HasValuesOnly(added))
            {
                alternatives[i] = new ConstraintsModel { Values = alternatives[i].Values.Union(added.Values).ToEquatableArray() };
                return;
            }
        }

        alternatives.Add(added);
    }

    private static bool HasValuesOnly(ConstraintsModel constraints) =>
        !constraints.Values.IsEmpty && (constraints with { Values = default }).IsEmpty;

    /// <summary>Attributes number the alternatives of one choice: an alternative's items have none of their own.</summary>
    private static ConstraintsModel WithoutChoiceOfItems(ConstraintsModel alternative)
    {
        if (alternative.Items is not { } choosing)
        {
            return alternative;
        }

        ConstraintsModel items = WithoutChoiceOfItems(choosing with { Alternatives = default });
        return alternative with { Items = items.IsEmpty ? null : items };
    }

    private static EquatableArray<string> All(EquatableArray<string> special, EquatableArray<string> general) =>
        special.IsEmpty ? general : general.IsEmpty ? special : general.Union(special).ToEquatableArray();

    private static EquatableArray<string> Common(EquatableArray<string> special, EquatableArray<string> general)
    {
        if (special.IsEmpty || general.IsEmpty)
        {
            return special.IsEmpty ? general : special;
        }

        string[] common = [.. special.Where(value => general.Contains(value))];
        return common.Length == 0 ? special : new EquatableArray<string>(common);
    }

    private static EquatableArray<ConstraintsModel> EachOfBoth(EquatableArray<ConstraintsModel> special, EquatableArray<ConstraintsModel> general)
    {
        if (special.IsEmpty || general.IsEmpty || special.Equals(general) || special.Count * general.Count > MostAlternatives)
        {
            return special.IsEmpty ? general : special;
        }

        List<ConstraintsModel> both = [];
        foreach (ConstraintsModel one in special)
        {
            foreach (ConstraintsModel other in general)
            {
                AddDistinct(both, Both(one, other));
            }
        }

        return new EquatableArray<ConstraintsModel>([.. both]);
    }

    private static long? Greater(long? one, long? other) => one is null || other > one ? other ?? one : one;

    private static long? Less(long? one, long? other) => one is null || other < one ? other ?? one : one;

    private static string? Stricter(string? one, string? other, Func<JsonNumber, JsonNumber, bool> isStricter) =>
        one is null || other is null ? one ?? other
        : JsonNumber.TryParse(one, out JsonNumber left) && JsonNumber.TryParse(other, out JsonNumber right) && !isStricter(left, right) ? other
        : one;
}
