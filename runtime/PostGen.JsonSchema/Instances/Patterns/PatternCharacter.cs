using System.Text;

namespace PostGen.JsonSchema.Instances.Patterns;

/// <summary>One character out of ranges, or out of what they leave.</summary>
internal sealed class PatternCharacter(IReadOnlyList<(char First, char Last)> ranges, bool negated) : PatternNode
{
    private const string Candidates = "aZ0 -_.x5,;:/@#é~\t\n";

    public override void Append(StringBuilder text, SeededRandom random, int stretch, int limit)
    {
        if (negated)
        {
            char[] others = [.. Candidates.Where(c => !ranges.Any(range => c >= range.First && c <= range.Last))];
            text.Append(others.Length > 0 ? random.Pick(others) : '\u2603');
            return;
        }

        if (ranges.Count > 0)
        {
            (char first, char last) = random.Pick(ranges);
            text.Append((char)(first + random.Below(last - first + 1)));
        }
    }
}
