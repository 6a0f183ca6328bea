namespace PostGen.JsonSchema.Instances.Patterns;

/// <summary>A part several times.</summary>
internal sealed class PatternRepetition(PatternNode part, int least, int most) : PatternNode
{
    // At least 1, as the engine that checks the text unrolls what is repeated.
    public override long Weight { get; } = Math.Max(least, 1) * part.Weight;

    public override void Append(Sampling sampling)
    {
        int more = Math.Min(most - least, sampling.Stretch);
        int count = least + sampling.Random.Below(more + 1);
        for (int i = 0; i < count && sampling.TryStep(); i++)
        {
            part.Append(sampling);
        }
    }
}
