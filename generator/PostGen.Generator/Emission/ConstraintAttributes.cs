using System.Globalization;
using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The assertions of a schema as attributes: what the analyzers read, in this assembly and in others.</summary>
internal static class ConstraintAttributes
{
    public static void Emit(SourceWriter writer, ConstraintsModel constraints)
    {
        foreach (string attribute in Of(constraints))
        {
            writer.Line($"[{attribute}]");
        }
    }

    /// <summary>The attributes on one line, for parameters.</summary>
    public static string Inline(ConstraintsModel constraints) =>
        ReferenceEquals(constraints, ConstraintsModel.None) ? "" : string.Concat(Of(constraints).Select(static attribute => $"[{attribute}] "));

    private static IEnumerable<string> Of(ConstraintsModel constraints) => Of(constraints, level: 0, choice: "");

    /// <param name="constraints">The assertions.</param>
    /// <param name="level">How many lists or maps deep the constrained values are.</param>
    /// <param name="choice">The arguments that say which alternative the assertions belong to.</param>
    private static IEnumerable<string> Of(ConstraintsModel constraints, int level, string choice)
    {
        IEnumerable<string> all = Of(constraints, Target("Items", level, choice));
        if (constraints.Names is { } names)
        {
            // Attributes number the alternatives of values, so those of names are only checked at run time.
            all = all.Concat(Of(names, Target("Names", level + 1, choice)));
        }

        int number = 1;
        foreach (ConstraintsModel alternative in constraints.Alternatives)
        {
            string depth = level == 0 ? "" : $", ChoiceLevel = {level}";
            all = all.Concat(Of(alternative, level, $"Alternative = {number}{depth}"));
            number++;
        }

        return constraints.Items is { } items ? all.Concat(Of(items, level + 1, choice)) : all;
    }

    private static string Target(string target, int level, string choice)
    {
        string depth = level > 1 ? $", Level = {level}" : "";
        string appliesTo = level == 0 ? "" : $"AppliesTo = {RuntimeNames.SchemaTarget}.{target}{depth}";
        return appliesTo.Length > 0 && choice.Length > 0 ? $"{appliesTo}, {choice}" : appliesTo + choice;
    }

    // Not by interpolation: the minus sign of some cultures is none in C#.
    private static string Count(long? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "-1";

    private static IEnumerable<string> Of(ConstraintsModel c, string target)
    {
        string tail = target.Length == 0 ? "" : ", " + target;
        for (int i = 0; i < c.Patterns.Count; i++)
        {
            yield return $"{RuntimeNames.SchemaPattern}({EmittedText.Literal(c.Patterns[i])}{tail})";
        }

        if (c.MinLength is not null || c.MaxLength is not null)
        {
            yield return $"{RuntimeNames.SchemaLength}({Count(c.MinLength)}, {Count(c.MaxLength)}{tail})";
        }

        if ((c.Minimum ?? c.Maximum ?? c.ExclusiveMinimum ?? c.ExclusiveMaximum) is not null)
        {
            yield return $"{RuntimeNames.SchemaRange}({string.Join(", ", Bounds(c, target))})";
        }

        for (int i = 0; i < c.Divisors.Count; i++)
        {
            yield return $"{RuntimeNames.SchemaMultipleOf}({EmittedText.Literal(c.Divisors[i])}{tail})";
        }

        if (c.MinItems is not null || c.MaxItems is not null || c.UniqueItems)
        {
            yield return $"{RuntimeNames.SchemaItems}({Count(c.MinItems)}, {Count(c.MaxItems)}{(c.UniqueItems ? ", Unique = true" : "")}{tail})";
        }

        if (c.MinProperties is not null || c.MaxProperties is not null)
        {
            yield return $"{RuntimeNames.SchemaProperties}({Count(c.MinProperties)}, {Count(c.MaxProperties)}{tail})";
        }

        for (int i = 0; i < c.Formats.Count; i++)
        {
            yield return $"{RuntimeNames.SchemaFormat}({EmittedText.Literal(c.Formats[i])}{tail})";
        }

        if (c.Const is { } json)
        {
            yield return $"{RuntimeNames.SchemaConst}({EmittedText.Literal(json)}{tail})";
        }

        if (!c.Values.IsEmpty)
        {
            string values = string.Join(", ", c.Values.Select(EmittedText.Literal));
            yield return target.Length == 0
                ? $"{RuntimeNames.SchemaValues}({values})"
                : $"{RuntimeNames.SchemaValues}({values}, {target})";
        }
    }

    private static IEnumerable<string> Bounds(ConstraintsModel c, string target)
    {
        (string Name, string? Value)[] bounds =
        [
            ("Minimum", c.Minimum), ("Maximum", c.Maximum), ("ExclusiveMinimum", c.ExclusiveMinimum), ("ExclusiveMaximum", c.ExclusiveMaximum),
        ];
        foreach ((string name, string? value) in bounds)
        {
            if (value is not null)
            {
                yield return $"{name} = {EmittedText.Literal(value)}";
            }
        }

        if (target.Length > 0)
        {
            yield return target;
        }
    }
}
