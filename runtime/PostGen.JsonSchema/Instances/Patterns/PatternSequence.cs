namespace PostGen.JsonSchema.Instances.Patterns;

/// <summary>Parts one after the other.</summary>
internal sealed class PatternSequence(IReadOnlyList<PatternNode> parts) : PatternNode
{
    public override long Weight { get; } = 1 + parts.Sum(static part => part.Weight);

    public override void Append(Sampling sampling)
    {
        foreach (PatternNode part in parts)
        {
            part.Append(sampling);
        }
    }
}
