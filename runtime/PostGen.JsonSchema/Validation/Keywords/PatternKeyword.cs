using System.Text.RegularExpressions;
using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation.Patterns;

namespace PostGen.JsonSchema.Validation.Keywords;

// Validation 2020-12, section 6.3.3
internal sealed class PatternKeyword(GuardedPattern pattern) : Keyword("pattern")
{
    private const int LongestShown = 80;

    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Text("pattern") is { } text)
        {
            builder.Add(GuardedPattern.TryCreate(text, out GuardedPattern? pattern, out string? reason)
                ? new PatternKeyword(pattern)
                : new DoubtKeyword("pattern", $"The pattern {text} cannot be used: {reason}"));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (instance is not SourceScalar { Kind: SourceKind.String } text)
        {
            return true;
        }

        try
        {
            return pattern.IsMatch(text.Text)
                || (frame.WantsFaults && frame.Fail(this, instance, $"{frame.Run.Path} must match the pattern {pattern.Text}, but is {SourceJsonWriter.Write(text, LongestShown)}."));
        }
        catch (RegexMatchTimeoutException)
        {
            return frame.Doubt(this, instance, $"The pattern {pattern.Text} takes too long to match.");
        }
    }
}
