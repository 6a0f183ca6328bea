using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using PostGen.JsonSchema.Validation.Patterns;

namespace PostGen.JsonSchema.Validation;

/// <summary>A regular expression of JSON Schema (Core 2020-12, section 6.4): ECMA-262 syntax in Unicode mode, found anywhere in the text.</summary>
/// <remarks>
/// <c>\d</c> and <c>\w</c> are ASCII, <c>$</c> is the very end, a character beyond U+FFFF is one character.
/// <c>\p{…}</c> knows the general categories and the most used scripts. Thread-safe.
/// </remarks>
public sealed class SchemaPattern
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(1);

    private readonly Regex _units;
    private Regex? _pairs;

    private SchemaPattern(string text, Regex units)
    {
        Text = text;
        _units = units;
    }

    /// <summary>The pattern as the schema writes it.</summary>
    public string Text { get; }

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">In the syntax of ECMA-262.</param>
    /// <param name="pattern">The pattern; null where false is returned.</param>
    /// <param name="reason">Where false is returned: a sentence that says why it is no pattern.</param>
    /// <param name="strict">Refuse escapes that ECMA-262 refuses; otherwise <c>\A</c>, <c>\z</c> and <c>\Z</c> are taken for anchors and other unknown ones for the character.</param>
    public static bool TryCreate(string text, [NotNullWhen(true)] out SchemaPattern? pattern, out string? reason, bool strict = false)
    {
        pattern = null;
        reason = null;
        if (!strict && IsDelimited(text))
        {
            reason = "it stands between slashes, as in a program's source, and so matches nothing: a schema's pattern has none, and no flags.";
            return false;
        }

        try
        {
            pattern = new SchemaPattern(text, Compile(text, pairs: false, strict));
            return true;
        }
        catch (FormatException e)
        {
            reason = e.Message;
        }
        catch (ArgumentException e)
        {
            reason = e.Message;
        }

        return false;
    }

    /// <summary>Whether the text contains a match.</summary>
    /// <exception cref="RegexMatchTimeoutException">Not decided within one second.</exception>
    public bool IsMatch(string text)
    {
        if (!CodePoints.HasSurrogates(text))
        {
            return _units.IsMatch(text);
        }

        return (_pairs ??= Compile(Text, pairs: true, strict: false)).IsMatch(text);
    }

    // Nothing comes before the start of a text: by the letter, "/^a$/" refuses every value that there is.
    private static bool IsDelimited(string text) =>
        text.StartsWith("/^", StringComparison.Ordinal) && text.TrimEnd('d', 'g', 'i', 'm', 's', 'u', 'v', 'y').EndsWith("$/", StringComparison.Ordinal);

    private static Regex Compile(string text, bool pairs, bool strict) =>
        new(EcmaTranslator.Translate(text, pairs, strict), RegexOptions.CultureInvariant, s_limit);
}
