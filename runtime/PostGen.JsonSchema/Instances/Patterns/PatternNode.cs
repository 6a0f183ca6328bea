using System.Text;

namespace PostGen.JsonSchema.Instances.Patterns;

/// <summary>A part of a pattern that can write a text that it matches.</summary>
internal abstract class PatternNode
{
    /// <summary>Appends a match.</summary>
    /// <param name="text">What to append to.</param>
    /// <param name="random">Where choices come from.</param>
    /// <param name="stretch">How much more than needed a repetition may repeat.</param>
    /// <param name="limit">Length at which repetitions end.</param>
    public abstract void Append(StringBuilder text, SeededRandom random, int stretch, int limit);
}
