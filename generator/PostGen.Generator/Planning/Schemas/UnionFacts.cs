namespace PostGen.Generator.Planning.Schemas;

/// <summary>What is known of a union.</summary>
/// <param name="Discriminator">Name of the discriminator property, or null.</param>
/// <param name="Branches">Its branches in document order.</param>
internal sealed record UnionFacts(string? Discriminator, IReadOnlyList<BranchFacts> Branches)
{
    /// <summary>The property whose value tells all object branches apart: the discriminator, or one that every branch fixes; null for none.</summary>
    public string? Tag { get; set; }

    /// <summary>The union is one of its own branches, and may be null there.</summary>
    public bool IsNullableInside { get; init; }

    public bool AnyNullable
    {
        get
        {
            foreach (BranchFacts branch in Branches)
            {
                if (branch.Nullable)
                {
                    return true;
                }
            }

            return IsNullableInside;
        }
    }
}
