using System.Text.RegularExpressions;
using PostGen.Generator.Model;
using PostGen.JsonSchema.Validation;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>
/// Whether the texts that a C# type is written as fit the other assertions of a schema. <c>format: uuid</c> with a pattern of
/// capitals, or <c>format: date</c> with one of months, is a text: no <see cref="Guid"/> or <c>DateOnly</c> could be sent.
/// </summary>
internal sealed class TypedTexts
{
    private static readonly string[] s_instants = ["2026-01-31T12:30:45Z", "2026-01-31T12:30:45.1234567Z"];
    private static readonly string[] s_dates = ["2026-01-31"];

    // One of each version in use, and with every letter: capitals are never written.
    private static readonly string[] s_identifiers = [.. "1234567".Select(static version => $"0a1b2c3d-4e5f-{version}a6b-8c9d-0e1f2a3b4c5d")];

    private readonly Dictionary<(TypeKind Type, string Pattern), bool> _patterns = [];

    /// <summary>False where every text of the type is refused.</summary>
    public bool Fit(TypeKind type, Conjunction conjunction)
    {
        string[] texts = TextsOf(type);
        return texts.Length == 0 || !conjunction.Any(part =>
            (part["pattern"].Text is { } pattern && !Fit(type, pattern))
            || (ConstraintsReader.CountOf(part["minLength"]) is { } least && !Array.Exists(texts, text => text.Length >= least))
            || (ConstraintsReader.CountOf(part["maxLength"]) is { } most && !Array.Exists(texts, text => text.Length <= most)));
    }

    private bool Fit(TypeKind type, string pattern)
    {
        if (!_patterns.TryGetValue((type, pattern), out bool fits))
        {
            _patterns[(type, pattern)] = fits = !SchemaPattern.TryCreate(pattern, out SchemaPattern? read, out _)
                || Array.Exists(TextsOf(type), text => IsMatch(read, text));
        }

        return fits;
    }

    private static string[] TextsOf(TypeKind type) => type switch
    {
        TypeKind.DateTimeOffset => s_instants,
        TypeKind.DateOnly => s_dates,
        TypeKind.Guid => s_identifiers,
        _ => [],
    };

    private static bool IsMatch(SchemaPattern pattern, string text)
    {
        try
        {
            return pattern.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
