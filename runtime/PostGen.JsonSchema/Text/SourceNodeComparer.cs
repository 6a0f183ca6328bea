using System.Runtime.CompilerServices;

namespace PostGen.JsonSchema.Text;

/// <summary>Equality of JSON values (JSON Schema Core 2020-12, section 4.2.2): by content, wherever they stand.</summary>
/// <remarks>Numbers are equal by value (1.0 and 1), objects whatever the order of their members, strings by code points without normalisation.</remarks>
public sealed class SourceNodeComparer : IEqualityComparer<SourceNode>
{
    // Deep enough to tell most values apart, and bounded for trees whose aliases share branches.
    private const int HashedLevels = 4;

    private SourceNodeComparer()
    {
    }

    /// <summary>The comparer.</summary>
    public static SourceNodeComparer Instance { get; } = new();

    /// <inheritdoc/>
    /// <exception cref="InsufficientExecutionStackException">The values are nested too deeply for the stack.</exception>
    public bool Equals(SourceNode? x, SourceNode? y)
    {
        if (ReferenceEquals(x, y))
        {
            return true;
        }

        if (x is null || y is null || x.Kind != y.Kind)
        {
            return false;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        return (x, y) switch
        {
            (SourceObject a, SourceObject b) => AreEqual(a, b),
            (SourceArray a, SourceArray b) => a.ItemArray.Length == b.ItemArray.Length && a.ItemArray.SequenceEqual(b.ItemArray, this),
            (SourceScalar a, SourceScalar b) => AreEqual(a, b),
            _ => false,
        };
    }

    /// <inheritdoc/>
    public int GetHashCode(SourceNode obj) => Hash(obj, HashedLevels);

    private bool AreEqual(SourceObject a, SourceObject b)
    {
        if (a.DistinctMembers.Length != b.DistinctMembers.Length)
        {
            return false;
        }

        foreach (SourceMember member in a.DistinctMembers)
        {
            if (b[member.Name] is not { } other || !Equals(member.Value, other))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqual(SourceScalar a, SourceScalar b) =>
        string.Equals(a.Text, b.Text, StringComparison.Ordinal)
        || (a.Kind == SourceKind.Number && JsonNumber.TryParse(a.Text, out JsonNumber x) && JsonNumber.TryParse(b.Text, out JsonNumber y) && x == y);

    private static int Hash(SourceNode node, int levels)
    {
        unchecked
        {
            int hash = (int)node.Kind;
            switch (node)
            {
                case SourceScalar { Kind: SourceKind.Number } number:
                    return JsonNumber.TryParse(number.Text, out JsonNumber value) ? value.GetHashCode() : hash;
                case SourceScalar scalar:
                    return (hash * 31) + scalar.Text.GetHashCode();
                case SourceArray array when levels > 0:
                    foreach (SourceNode item in array.ItemArray)
                    {
                        hash = (hash * 31) + Hash(item, levels - 1);
                    }

                    return hash;
                case SourceObject members when levels > 0:
                    // A sum, because order does not matter.
                    foreach (SourceMember member in members.DistinctMembers)
                    {
                        hash += (member.Name.GetHashCode() * 31) ^ Hash(member.Value, levels - 1);
                    }

                    return hash;
                default:
                    return hash;
            }
        }
    }
}
