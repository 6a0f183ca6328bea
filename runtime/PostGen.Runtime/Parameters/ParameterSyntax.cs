using System.Buffers;

namespace PostGen.Runtime.CompilerServices;

/// <summary>How a style spells values: RFC 6570, section 3.2.1, and OpenAPI's own styles.</summary>
internal readonly struct ParameterSyntax
{
    /// <summary>Before the first value.</summary>
    public required string Prefix { get; init; }

    /// <summary>Between exploded values.</summary>
    public required string Separator { get; init; }

    /// <summary>Between values that are not exploded.</summary>
    public string Delimiter { get; init; }

    /// <summary>The parameter's name stands before the value.</summary>
    public bool IsNamed { get; init; }

    /// <summary>A name is followed by <c>=</c> even where the value is empty.</summary>
    public bool KeepsEquals { get; init; }

    /// <summary>What needs no encoding, or null where nothing is encoded.</summary>
    public required SearchValues<char>? Allowed { get; init; }

    public static ParameterSyntax Path(ParameterStyle style, SearchValues<char> allowed) => style switch
    {
        ParameterStyle.Label => new() { Prefix = ".", Separator = ".", Delimiter = ",", Allowed = allowed },
        ParameterStyle.Matrix => new() { Prefix = ";", Separator = ";", Delimiter = ",", IsNamed = true, Allowed = allowed },
        _ => new() { Prefix = "", Separator = ",", Delimiter = ",", Allowed = allowed },
    };

    public static ParameterSyntax Query(ParameterStyle style, SearchValues<char> allowed) => new()
    {
        Prefix = "",
        Separator = "&",
        Delimiter = style switch
        {
            ParameterStyle.SpaceDelimited => ReferenceEquals(allowed, UrlText.Form) ? "+" : "%20",
            ParameterStyle.PipeDelimited => "%7C",
            ParameterStyle.TabDelimited => "%09",
            _ => ",",
        },
        IsNamed = true,
        KeepsEquals = true,
        Allowed = allowed,
    };

    public static ParameterSyntax Header() => new() { Prefix = "", Separator = ",", Delimiter = ",", Allowed = null };

    public static ParameterSyntax Cookie(ParameterStyle style) => new()
    {
        Prefix = "",
        Separator = "; ",
        Delimiter = ",",
        IsNamed = true,
        KeepsEquals = true,
        Allowed = style == ParameterStyle.Cookie ? UrlText.Cookie : UrlText.Unreserved,
    };
}
