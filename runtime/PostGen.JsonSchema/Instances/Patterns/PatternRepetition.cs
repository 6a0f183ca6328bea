using System.Text;

namespace PostGen.JsonSchema.Instances.Patterns;

/// <summary>A part several times.</summary>
internal sealed class PatternRepetition(PatternNode part, int least, int most) : PatternNode
{
    public override void Append(StringBuilder text, SeededRandom random, int stretch, int limit)
    {
        int more = Math.Min(most - least, stretch);
        int count = least + random.Below(more + 1);
        for (int i = 0; i < count && text.Length < limit; i++)
        {
            part.Append(text, random, stretch, limit);
        }
    }
}
