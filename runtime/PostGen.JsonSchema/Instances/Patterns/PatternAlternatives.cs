namespace PostGen.JsonSchema.Instances.Patterns;

/// <summary>One of several parts.</summary>
internal sealed class PatternAlternatives(IReadOnlyList<PatternNode> branches) : PatternNode
{
    public override long Weight { get; } = 1 + branches.Max(static branch => branch.Weight);

    public override void Append(Sampling sampling) => sampling.Random.Pick(branches).Append(sampling);
}
