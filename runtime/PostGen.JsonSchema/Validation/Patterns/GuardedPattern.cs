using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace PostGen.JsonSchema.Validation.Patterns;

// A pattern that took too long once is not tried again: a document full of them must not cost a second for each value.
internal sealed class GuardedPattern
{
    private readonly SchemaPattern _pattern;
    private volatile bool _takesTooLong;

    private GuardedPattern(SchemaPattern pattern) => _pattern = pattern;

    public string Text => _pattern.Text;

    public static bool TryCreate(string text, [NotNullWhen(true)] out GuardedPattern? pattern, out string? reason)
    {
        pattern = SchemaPattern.TryCreate(text, out SchemaPattern? created, out reason) ? new GuardedPattern(created) : null;
        return pattern is not null;
    }

    public bool IsMatch(string text)
    {
        if (_takesTooLong)
        {
            throw new RegexMatchTimeoutException();
        }

        try
        {
            return _pattern.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            _takesTooLong = true;
            throw;
        }
    }
}
