namespace PostGen.Corpus.Tests.Styles;

/// <summary>What is sent in each of the document's parameters.</summary>
/// <param name="Primitive">Value of <c>primitive</c>.</param>
/// <param name="Array">Value of <c>array</c>.</param>
/// <param name="Object">Value of <c>object</c>, as JSON.</param>
internal sealed record StyledValues(string Primitive, string[] Array, string Object)
{
    /// <summary>Characters that every style must encode: reserved ones, delimiters, and what is not ASCII.</summary>
    public static StyledValues Url { get; } = new("R&D/ü", ["blue", "a,b c", "x|y;z="], """{"name":"R&D","description":"5 %"}""");

    /// <summary>Characters that a header can hold: they are not encoded.</summary>
    public static StyledValues Header { get; } = new("R&D/x", ["blue", "a b"], """{"name":"R&D","description":"5 %"}""");

    public static StyledValues Empty { get; } = new("", [], "{}");
}
