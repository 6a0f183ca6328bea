using System.Text;

namespace PostGen.JsonSchema.Instances.Patterns;

/// <summary>Parts one after the other.</summary>
internal sealed class PatternSequence(IReadOnlyList<PatternNode> parts) : PatternNode
{
    public override void Append(StringBuilder text, SeededRandom random, int stretch, int limit)
    {
        foreach (PatternNode part in parts)
        {
            part.Append(text, random, stretch, limit);
        }
    }
}
