namespace PostGen.JsonSchema.Instances.Patterns;

/// <summary>One character out of ranges, or out of what they leave.</summary>
internal sealed class PatternCharacter(IReadOnlyList<(char First, char Last)> ranges, bool negated) : PatternNode
{
    private const string Candidates = "aZ0 -_.x5,;:/@#é~\t\n";

    public override long Weight => 1;

    public override void Append(Sampling sampling)
    {
        if (negated)
        {
            char[] others = [.. Candidates.Where(c => !ranges.Any(range => c >= range.First && c <= range.Last))];
            sampling.Text.Append(others.Length > 0 ? sampling.Random.Pick(others) : '\u2603');
        }
        else if (ranges.Count > 0)
        {
            (char first, char last) = sampling.Random.Pick(ranges);
            sampling.Text.Append((char)(first + sampling.Random.Below(last - first + 1)));
        }
    }
}
