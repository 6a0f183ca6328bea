namespace PostGen.Corpus.Tests.Styles;

/// <summary>What went out.</summary>
/// <param name="Url">The URL as it is written on the request line.</param>
/// <param name="Headers">The values of each header, joined.</param>
/// <param name="Body">The body as text.</param>
internal sealed record StyledRequest(Uri Url, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
