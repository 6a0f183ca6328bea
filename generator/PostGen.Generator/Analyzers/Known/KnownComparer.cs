using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>Compares values as JSON Schema does: numbers by value, objects regardless of order.</summary>
internal static class KnownComparer
{
    /// <summary>Whether two values are equal; null where that is not known.</summary>
    public static bool? AreEqual(KnownValue left, KnownValue right)
    {
        if (!IsKnown(left) || !IsKnown(right))
        {
            return null;
        }

        if (left.Kind != right.Kind)
        {
            return false;
        }

        return left.Kind switch
        {
            KnownKind.Text or KnownKind.Boolean => string.Equals(left.Text, right.Text, StringComparison.Ordinal),
            KnownKind.Number => JsonNumber.TryParse(left.Text, out JsonNumber one) && JsonNumber.TryParse(right.Text, out JsonNumber other)
                ? one == other
                : null,
            KnownKind.List => left.Items.Count != right.Items.Count
                ? false
                : All(left.Items.Zip(right.Items, AreEqual)),
            KnownKind.Object => All(left.Members.Keys.Union(right.Members.Keys).Select(name => AreEqual(left.Member(name), right.Member(name)))),
            _ => true,
        };
    }

    private static bool IsKnown(KnownValue value) => !value.IsOpen && value.Kind != KnownKind.Present;

    private static bool? All(IEnumerable<bool?> parts)
    {
        bool? all = true;
        foreach (bool? part in parts)
        {
            if (part == false)
            {
                return false;
            }

            all = part is null ? null : all;
        }

        return all;
    }
}
