namespace PostGen.JsonSchema.Instances.Patterns;

/// <summary>One character out of ranges, or out of what they leave.</summary>
internal sealed class PatternCharacter(IReadOnlyList<(char First, char Last)> ranges, bool negated) : PatternNode
{
    private const string Candidates = "aZ0 -_.x5,;:/@#é~\t\n";
    private const char FirstSurrogate = '\uD800';
    private const char LastSurrogate = '\uDFFF';

    // Patterns name halves of characters to allow whole ones (\uD800\uDBFF-\uDC00\uDFFF): no text has one alone.
    private readonly List<(char First, char Last)> _whole = [.. ranges.SelectMany(WithoutSurrogates)];

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
            (char first, char last) = sampling.Random.Pick(_whole.Count > 0 ? _whole : ranges);
            sampling.Text.Append((char)(first + sampling.Random.Below(last - first + 1)));
        }
    }

    private static IEnumerable<(char First, char Last)> WithoutSurrogates((char First, char Last) range)
    {
        if (range.First < FirstSurrogate)
        {
            yield return (range.First, range.Last < FirstSurrogate ? range.Last : (char)(FirstSurrogate - 1));
        }

        if (range.Last > LastSurrogate)
        {
            yield return (range.First > LastSurrogate ? range.First : (char)(LastSurrogate + 1), range.Last);
        }
    }
}
