using System.Text.RegularExpressions;
using PostGen.Generator.Model;
using PostGen.Generator.Reading;
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

    private readonly Dictionary<(string Pattern, string Text), bool> _matches = [];

    /// <summary>False where every text of the type is refused.</summary>
    public bool Fit(TypeKind type, Conjunction conjunction)
    {
        string[] texts = TextsOf(type);
        return texts.Length == 0 || Array.Exists(texts, text => !conjunction.Any(part => Refuses(part, text)));
    }

    private bool Refuses(DocumentNode schema, string text) =>
        (schema["pattern"].Text is { } pattern && !Matches(pattern, text))
        || text.Length < ConstraintsReader.CountOf(schema["minLength"])
        || text.Length > ConstraintsReader.CountOf(schema["maxLength"]);

    private bool Matches(string pattern, string text)
    {
        if (!_matches.TryGetValue((pattern, text), out bool matches))
        {
            _matches[(pattern, text)] = matches = !SchemaPattern.TryCreate(pattern, out SchemaPattern? read, out _) || IsMatch(read, text);
        }

        return matches;
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
