using System.Text;

namespace PostGen.JsonSchema.Instances.Patterns;

/// <summary>One of several parts.</summary>
internal sealed class PatternAlternatives(IReadOnlyList<PatternNode> branches) : PatternNode
{
    public override void Append(StringBuilder text, SeededRandom random, int stretch, int limit) =>
        random.Pick(branches).Append(text, random, stretch, limit);
}
