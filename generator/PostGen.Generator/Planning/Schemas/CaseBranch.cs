namespace PostGen.Generator.Planning.Schemas;

/// <summary>A branch of a union, or of what its arrays hold, and the case that it became.</summary>
/// <param name="Case">Index of the case.</param>
/// <param name="Branch">What is known of the branch.</param>
internal sealed record CaseBranch(int Case, BranchFacts Branch);
