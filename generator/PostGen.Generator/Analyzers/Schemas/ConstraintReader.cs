using Microsoft.CodeAnalysis;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>Turns the constraint attributes of a symbol into <see cref="Constraints"/>.</summary>
internal static class ConstraintReader
{
    // A number that is half typed must not cost memory.
    private const int DeepestLevel = 32;

    // Of SchemaTarget.
    private const int Items = 1;
    private const int Names = 2;

    /// <summary>Null where the symbol carries no constraint.</summary>
    public static MemberSchema? Read(ISymbol member)
    {
        ConstraintLevels always = new();
        foreach (AttributeData attribute in member.GetAttributes())
        {
            if (SchemaAttributes.NameOf(attribute) is { } name)
            {
                ConstraintLevels levels = attribute.Named("Alternative") is int number and > 0
                    ? always.Alternative(Positive(attribute, "ChoiceLevel"), number)
                    : always;
                int level = LevelOf(attribute);
                levels[level] = attribute.Named("AppliesTo") is Names
                    ? levels[level] with { Names = Add(levels[level].Names ?? Constraints.None, name, attribute) }
                    : Add(levels[level], name, attribute);
            }
        }

        return always.From(0);
    }

    private static Constraints Add(Constraints to, string name, AttributeData attribute) =>
        name switch
        {
            SchemaAttributes.Pattern => to with { Patterns = [.. to.Patterns, .. TextOf(attribute)] },
            SchemaAttributes.Length => to with { Length = BoundsOf(attribute) },
            SchemaAttributes.Range => WithRange(to, attribute),
            SchemaAttributes.MultipleOf => to with { Divisors = [.. to.Divisors, .. TextOf(attribute)] },
            SchemaAttributes.Items => to with { Items = BoundsOf(attribute), UniqueItems = attribute.Flag("Unique") },
            SchemaAttributes.Properties => to with { Properties = BoundsOf(attribute) },
            SchemaAttributes.Format => to with { Formats = [.. to.Formats, .. TextOf(attribute)] },
            SchemaAttributes.Values => to with { Values = attribute.Texts(0) },
            SchemaAttributes.Const => to with { Const = attribute.Text(0) },
            _ => to,
        };

    private static string[] TextOf(AttributeData attribute) => attribute.Text(0) is { } text ? [text] : [];

    private static Bounds BoundsOf(AttributeData attribute) => new(attribute.Bound(0), attribute.Bound(1));

    private static Constraints WithRange(Constraints to, AttributeData attribute)
    {
        var words = new List<string>();
        JsonNumber? minimum = Limit(attribute, "Minimum", "at least", words);
        JsonNumber? exclusiveMinimum = Limit(attribute, "ExclusiveMinimum", "greater than", words);
        JsonNumber? maximum = Limit(attribute, "Maximum", "at most", words);
        JsonNumber? exclusiveMaximum = Limit(attribute, "ExclusiveMaximum", "less than", words);
        return to with
        {
            Minimum = minimum,
            ExclusiveMinimum = exclusiveMinimum,
            Maximum = maximum,
            ExclusiveMaximum = exclusiveMaximum,
            Range = string.Join(" and ", words),
        };
    }

    private static JsonNumber? Limit(AttributeData attribute, string name, string relation, List<string> words)
    {
        if (attribute.Text(name) is not { } text || !JsonNumber.TryParse(text, out JsonNumber number))
        {
            return null;
        }

        words.Add($"{relation} {text}");
        return number;
    }

    /// <summary>How many lists and maps deep the constrained values are: 0 for the member itself.</summary>
    private static int LevelOf(AttributeData attribute) => attribute.Named("AppliesTo") switch
    {
        Items => Math.Max(1, Positive(attribute, "Level")),
        Names => Math.Max(1, Positive(attribute, "Level")) - 1,
        _ => 0,
    };

    private static int Positive(AttributeData attribute, string name) =>
        attribute.Named(name) is int level and > 0 ? Math.Min(level, DeepestLevel) : 0;
}
