namespace PostGen.Runtime.CompilerServices;

/// <summary>One test of a union; names are indexes.</summary>
internal sealed class UnionTest
{
    public required int Case { get; init; }

    public required JsonTypes Types { get; init; }

    public required int[] Required { get; init; }

    public required int Tag { get; init; }

    public required JsonScalar[] TagValues { get; init; }

    public required JsonScalar[] Values { get; init; }

    public List<UnionPropertyTest> Properties { get; } = [];

    public HashSet<int> Known { get; } = [];

    public bool Ties { get; set; }
}
