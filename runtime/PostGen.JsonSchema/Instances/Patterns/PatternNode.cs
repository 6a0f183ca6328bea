namespace PostGen.JsonSchema.Instances.Patterns;

/// <summary>A part of a pattern that can write a text that it matches.</summary>
internal abstract class PatternNode
{
    /// <summary>Steps that the shortest match takes, those of repeated nothing included.</summary>
    public abstract long Weight { get; }

    /// <summary>Appends a match.</summary>
    public abstract void Append(Sampling sampling);
}
