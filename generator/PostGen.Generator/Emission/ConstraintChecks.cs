using System.Globalization;
using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>Statements that check one value against its schema's assertions.</summary>
internal static class ConstraintChecks
{
    private static readonly TypeReference s_name = new(TypeKind.String);

    /// <summary>The argument that names a value in a path; none where its expression does.</summary>
    public static string Named(string member, string value) => member == value.TrimStart('@') ? "" : $", member: {EmittedText.Literal(member)}";

    /// <summary>Statements on <paramref name="value"/>, which may be null.</summary>
    public static IEnumerable<string> Of(string faults, string member, string value, TypeReference type, ConstraintsModel constraints)
    {
        string named = Named(member, value);
        foreach ((string method, string arguments) in Own(type, constraints))
        {
            yield return $"{faults}.{method}({value}, {arguments}{named});";
        }

        if (Choice(type, constraints) is { } alternatives)
        {
            yield return $"{faults}.AnyOf({value}, [{alternatives}]{named});";
        }

        if (type.Kind == TypeKind.Map && constraints.Names is { } names)
        {
            string inner = string.Join(" ", Of("f", "", "v", s_name, names));
            if (inner.Length > 0)
            {
                yield return $"{faults}.Names({value}, static (f, v) => {{ {inner} }}{named});";
            }
        }

        if (type.Item is { } item && constraints.Items is { } items)
        {
            string inner = string.Join(" ", Of("f", "", "v", item, items));
            if (inner.Length > 0)
            {
                yield return $"{faults}.Each({value}, static (f, v) => {{ {inner} }}{named});";
            }
        }
    }

    /// <summary>One function for each alternative; null where there is nothing to choose, or an alternative that no value of the type breaks.</summary>
    private static string? Choice(TypeReference type, ConstraintsModel constraints)
    {
        List<string> functions = [];
        foreach (ConstraintsModel alternative in constraints.Alternatives)
        {
            string checks = string.Join(" ", Of("f", "", "v", type, alternative));
            if (checks.Length == 0)
            {
                return null;
            }

            functions.Add($"static (f, v) => {{ {checks} }}");
        }

        return functions.Count == 0 ? null : string.Join(", ", functions);
    }

    private static IEnumerable<(string Method, string Arguments)> Own(TypeReference type, ConstraintsModel constraints) => type.Kind switch
    {
        TypeKind.String => OfText(constraints),
        TypeKind.Boolean when constraints.Const is "true" or "false" => [("Const", constraints.Const)],
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64 or TypeKind.Decimal or TypeKind.Single or TypeKind.Double => OfNumber(type.Kind, constraints),
        TypeKind.List => OfCount("Items", constraints.MinItems, constraints.MaxItems, constraints.UniqueItems),
        TypeKind.Map => OfCount("Properties", constraints.MinProperties, constraints.MaxProperties, unique: false),
        _ => [],
    };

    private static IEnumerable<(string Method, string Arguments)> OfText(ConstraintsModel constraints)
    {
        if (constraints.MinLength is not null || constraints.MaxLength is not null)
        {
            yield return ("Length", Bounds(constraints.MinLength, constraints.MaxLength));
        }

        for (int i = 0; i < constraints.Patterns.Count; i++)
        {
            yield return ("Pattern", EmittedText.Literal(constraints.Patterns[i]));
        }

        for (int i = 0; i < constraints.Formats.Count; i++)
        {
            yield return ("Format", EmittedText.Literal(constraints.Formats[i]));
        }

        if (!constraints.Values.IsEmpty)
        {
            yield return ("Values", $"[{string.Join(", ", constraints.Values.Select(EmittedText.Literal))}]");
        }
    }

    private static IEnumerable<(string Method, string Arguments)> OfNumber(TypeKind kind, ConstraintsModel constraints)
    {
        (string Method, string? Limit)[] limits =
        [
            ("Minimum", NumberLiteral.Of(constraints.Minimum, kind)),
            ("Maximum", NumberLiteral.Of(constraints.Maximum, kind)),
            ("ExclusiveMinimum", NumberLiteral.Of(constraints.ExclusiveMinimum, kind)),
            ("ExclusiveMaximum", NumberLiteral.Of(constraints.ExclusiveMaximum, kind)),
        ];
        foreach ((string method, string? limit) in limits)
        {
            if (limit is not null)
            {
                yield return (method, limit);
            }
        }

        for (int i = 0; i < constraints.Divisors.Count; i++)
        {
            if (NumberLiteral.Divisor(constraints.Divisors[i], kind) is { } literal)
            {
                yield return ("MultipleOf", literal);
            }
        }
    }

    private static IEnumerable<(string Method, string Arguments)> OfCount(string method, long? min, long? max, bool unique)
    {
        if (min is not null || max is not null || unique)
        {
            yield return (method, Bounds(min, max) + (unique ? ", unique: true" : ""));
        }
    }

    private static string Bounds(long? min, long? max) => $"{min ?? 0}, {(max is { } limit ? limit.ToString(CultureInfo.InvariantCulture) : "long.MaxValue")}";
}
