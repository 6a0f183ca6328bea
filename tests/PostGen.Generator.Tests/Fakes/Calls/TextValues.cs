using PostGen.Runtime;
using PostGen.Runtime.CompilerServices;

namespace PostGen.Generator.Tests.Fakes.Calls;

/// <summary>Texts that satisfy what attributes say of a member or parameter.</summary>
internal static class TextValues
{
    private static readonly string[] s_texts =
    [
        "a b", "abc", "AB", "12", "1", "USD", "2026-01-02", "2026", "https://a.example/x", "#112233", "+15551234567", "aaaaaaaa",
        "00000000-0000-4000-8000-000000000000", "a@b.example", "a-b", "0123456789abcdef01234567", "1.2.3", "10:20",
    ];

    /// <exception cref="NoValueException">None of the texts does.</exception>
    public static string Make(IReadOnlyList<Attribute> attributes, Random random)
    {
        if (attributes.OfType<SchemaValuesAttribute>().FirstOrDefault() is { } allowed)
        {
            return allowed.Values[random.Next(allowed.Values.Count)];
        }

        SchemaLengthAttribute? length = attributes.OfType<SchemaLengthAttribute>().FirstOrDefault();
        string? format = attributes.OfType<SchemaFormatAttribute>().FirstOrDefault()?.Format;
        string[] texts = OfFormat(format) is { } one ? [one] : [.. s_texts.OrderBy(_ => random.Next())];
        return texts
            .Select(text => Fit(text, length))
            .FirstOrDefault(text => attributes.OfType<SchemaPatternAttribute>().All(pattern => IsMatch(text, pattern.Pattern)))
            ?? throw new NoValueException();
    }

    // Not by Regex: documents write ECMA-262.
    private static bool IsMatch(string text, string pattern)
    {
        PayloadFaults faults = new();
        faults.Pattern(text, pattern);
        return faults.Count == 0;
    }

    private static string Fit(string text, SchemaLengthAttribute? length)
    {
        if (length is null)
        {
            return text;
        }

        while (text.Length < length.Minimum)
        {
            text += "a";
        }

        return length.Maximum >= 0 && text.Length > length.Maximum ? text[..(int)length.Maximum] : text;
    }

    private static string? OfFormat(string? format) => format switch
    {
        "email" => "a@b.example",
        "uri" => "https://a.example/x",
        "uri-reference" => "/x",
        "ipv4" => "192.0.2.1",
        "ipv6" => "::1",
        "hostname" => "a.example",
        "duration" => "P1D",
        _ => null,
    };
}
