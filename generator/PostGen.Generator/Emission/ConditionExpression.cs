using System.Globalization;
using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>A rule as a C# condition over the members of its record.</summary>
internal static class ConditionExpression
{
    /// <param name="condition">The rule.</param>
    /// <param name="properties">The members of the record.</param>
    /// <param name="others">An expression for the number of members that the schema does not declare, or empty where there can be none.</param>
    public static string Of(ConditionModel condition, PropertyForm[] properties, string others) => condition.Kind switch
    {
        ConditionKind.Present => Present(Find(condition, properties)),
        ConditionKind.Equal => Equal(condition, Find(condition, properties)),
        ConditionKind.Satisfies => Satisfies(condition, Find(condition, properties)),
        ConditionKind.Count => Count(condition, properties, others),
        ConditionKind.All => Join(condition, properties, others, " && "),
        ConditionKind.Any => Join(condition, properties, others, " || "),
        ConditionKind.One => "(" + string.Join(" + ", condition.Operands.Select(operand => $"({Of(operand, properties, others)} ? 1 : 0)")) + " == 1)",
        ConditionKind.Not => "!" + Of(condition.Operands[0], properties, others),
        ConditionKind.If => $"({Of(condition.Operands[0], properties, others)} ? {Of(condition.Operands[1], properties, others)} : {Of(condition.Operands[2], properties, others)})",
        _ => "true",
    };

    /// <summary>The members that a condition speaks of, each once, in order.</summary>
    public static IEnumerable<string> Members(ConditionModel condition) => All(condition).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> All(ConditionModel condition) =>
        (condition.Member is { } member ? [member] : Array.Empty<string>()).Concat(condition.Operands.SelectMany(All));

    private static PropertyForm? Find(ConditionModel condition, PropertyForm[] properties)
    {
        foreach (PropertyForm form in properties)
        {
            if (form.Property.Name == condition.Member)
            {
                return form;
            }
        }

        return null;
    }

    private static string Join(ConditionModel condition, PropertyForm[] properties, string others, string operation) =>
        condition.Operands.IsEmpty ? (condition.Kind == ConditionKind.All ? "true" : "false")
        : "(" + string.Join(operation, condition.Operands.Select(operand => Of(operand, properties, others))) + ")";

    private static string Present(PropertyForm? form) =>
        form is not { } known ? "false"
        : known.Property.TracksPresence ? known.Field + ".IsSet"
        : known.IsNullable ? $"({known.Name} is not null)"
        : "true";

    private static string Satisfies(ConditionModel condition, PropertyForm? form)
    {
        string checks = form is { } known ? string.Join(" ", ConstraintChecks.Of("f", "", "v", known.Type, condition.Constraints)) : "";
        return checks.Length == 0 ? "true" : $"faults.Holds({form!.Name}, static (f, v) => {{ {checks} }})";
    }

    private static string Count(ConditionModel condition, PropertyForm[] properties, string others)
    {
        string[] present = [.. properties.Select(static form => Present(form))];
        string always = present.Count(static each => each == "true").ToString(CultureInfo.InvariantCulture);
        IEnumerable<string> sometimes = present.Where(static each => each != "true").Select(static each => $"({each} ? 1 : 0)");
        string count = $"({string.Join(" + ", sometimes.Prepend(always).Concat(others.Length == 0 ? [] : [others]))}";
        return condition.Most is { } most ? $"{count} <= {most.ToString(CultureInfo.InvariantCulture)})" : $"{count} >= {condition.Least.ToString(CultureInfo.InvariantCulture)})";
    }

    private static string Equal(ConditionModel condition, PropertyForm? form)
    {
        if (form is not { } known)
        {
            return "true";
        }

        string value = known.Name;
        if (known.Type.Kind == TypeKind.Enum)
        {
            string of = known.IsNullable ? known.Name + ".GetValueOrDefault()" : known.Name;
            value = $"{EnumValuesEmitter.Instance(known.Type.Name!)}.ToText({of})";
        }

        string[] patterns = condition.Values.Select(json => Pattern(json, known.Type.Kind)).OfType<string>().ToArray();
        string absent = known.IsNullable ? $"{known.Name} is null || " : "";
        return patterns.Length == 0 ? $"({absent}false)" : $"({absent}{value} is {string.Join(" or ", patterns)})";
    }

    /// <summary>The constant pattern of a JSON scalar in a member's type, or null where no value of that type can be equal to it.</summary>
    private static string? Pattern(string json, TypeKind kind) => kind switch
    {
        TypeKind.String or TypeKind.Enum => EmittedText.Literal(JsonScalarText.Content(json)),
        TypeKind.Boolean => json is "true" or "false" ? json : null,
        TypeKind.Int32 => int.TryParse(json, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? NumberLiteral.Of(json, kind) : null,
        TypeKind.Int64 => NumberLiteral.Of(json, kind) is { } integer && !integer.EndsWith("m", StringComparison.Ordinal) ? integer : null,
        TypeKind.Double or TypeKind.Decimal => NumberLiteral.Of(json, kind),
        _ => null,
    };
}
