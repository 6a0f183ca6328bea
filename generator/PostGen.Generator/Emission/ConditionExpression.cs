using System.Globalization;
using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>A rule as a C# condition over the members of its record.</summary>
internal static class ConditionExpression
{
    /// <summary>What holds whatever the members are, as that a required one is there: C# warns of code behind its opposite.</summary>
    public const string True = "true";

    /// <summary>What never holds.</summary>
    public const string False = "false";

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
        ConditionKind.One => One([.. condition.Operands.Select(operand => Of(operand, properties, others))]),
        ConditionKind.Not => Not(Of(condition.Operands[0], properties, others)),
        ConditionKind.If => If(Of(condition.Operands[0], properties, others), Of(condition.Operands[1], properties, others), Of(condition.Operands[2], properties, others)),
        _ => True,
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
        Joined(condition.Operands.Select(operand => Of(operand, properties, others)), condition.Kind == ConditionKind.All, operation);

    private static string Joined(IEnumerable<string> operands, bool isAll, string operation)
    {
        (string neutral, string decisive) = isAll ? (True, False) : (False, True);
        string[] telling = [.. operands.Where(operand => operand != neutral)];
        return Array.IndexOf(telling, decisive) >= 0 ? decisive
            : telling.Length == 0 ? neutral
            : telling.Length == 1 ? telling[0]
            : $"({string.Join(operation, telling)})";
    }

    private static string One(string[] operands)
    {
        int certain = operands.Count(static operand => operand == True);
        string[] open = [.. operands.Where(static operand => operand is not (True or False))];
        return certain > 1 ? False
            : certain == 1 ? Joined(open.Select(Not), isAll: true, " && ")
            : open.Length == 0 ? False
            : open.Length == 1 ? open[0]
            : $"({string.Join(" + ", open.Select(static operand => $"({operand} ? 1 : 0)"))} == 1)";
    }

    private static string Not(string operand) => operand switch
    {
        True => False,
        False => True,
        _ => "!" + operand,
    };

    private static string If(string condition, string then, string otherwise) =>
        condition is True or False ? (condition == True ? then : otherwise)
        : then == otherwise ? then
        : (then, otherwise) switch
        {
            (True, _) => Joined([condition, otherwise], isAll: false, " || "),
            (False, _) => Joined([Not(condition), otherwise], isAll: true, " && "),
            (_, True) => Joined([Not(condition), then], isAll: false, " || "),
            (_, False) => Joined([condition, then], isAll: true, " && "),
            _ => $"({condition} ? {then} : {otherwise})",
        };

    private static string Present(PropertyForm? form) =>
        form is not { } known ? False
        : known.IsAlwaysWritten ? True
        : known.TracksPresence ? known.Field + ".IsSet"
        : $"({known.Name} is not null)";

    private static string Satisfies(ConditionModel condition, PropertyForm? form)
    {
        string checks = form is { } known ? string.Join(" ", ConstraintChecks.Of("f", "", "v", known.Type, condition.Constraints)) : "";
        return checks.Length == 0 ? True : $"faults.Holds({form!.Name}, static (f, v) => {{ {checks} }})";
    }

    private static string Count(ConditionModel condition, PropertyForm[] properties, string others)
    {
        string[] present = [.. properties.Select(static form => Present(form))];
        int always = present.Count(static each => each == True);
        string[] sometimes = [.. present.Where(static each => each != True).Select(static each => $"({each} ? 1 : 0)"), .. others.Length == 0 ? Array.Empty<string>() : [others]];
        if (sometimes.Length == 0)
        {
            return always >= condition.Least && !(always > condition.Most) ? True : False;
        }

        string count = $"({string.Join(" + ", sometimes.Prepend(always.ToString(CultureInfo.InvariantCulture)))}";
        return condition.Most is { } most ? $"{count} <= {most.ToString(CultureInfo.InvariantCulture)})" : $"{count} >= {condition.Least.ToString(CultureInfo.InvariantCulture)})";
    }

    private static string Equal(ConditionModel condition, PropertyForm? form)
    {
        if (form is not { } known)
        {
            return True;
        }

        string value = known.Name;
        if (known.Type.Kind == TypeKind.Enum)
        {
            string of = known.IsNullable ? known.Name + ".GetValueOrDefault()" : known.Name;
            value = $"{EnumValuesEmitter.Instance(known.Type.Name!)}.ToText({of})";
        }

        string[] patterns = condition.Values.Select(json => Pattern(json, known.Type.Kind)).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        bool allowsNull = CSharpType.AllowsNull(known.Type);
        if (known.Type.Kind == TypeKind.Boolean && patterns.Length > 1 && !allowsNull)
        {
            return True;
        }

        // A null that is sent is a value like others.
        string isNull = known.Name + " is null";
        string absent = allowsNull && condition.Values.Contains("null") ? isNull
            : known.TracksPresence ? $"!{known.Field}.IsSet"
            : known.IsNullable && !known.IsAlwaysWritten ? isNull
            : False;
        string equal = patterns.Length > 0 ? $"{value} is {string.Join(" or ", patterns)}" : False;
        return (absent, equal) switch
        {
            (False, False) => False,
            (False, _) => $"({equal})",
            (_, False) => $"({absent})",
            _ => $"({absent} || {equal})",
        };
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
