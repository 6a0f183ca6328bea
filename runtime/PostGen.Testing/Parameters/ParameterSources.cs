namespace PostGen.Testing.Parameters;

/// <summary>Where parameters can stand in a request.</summary>
/// <param name="Path">Values of the path template, percent-encoded.</param>
/// <param name="Query">Pairs of the query, values percent-encoded.</param>
/// <param name="Headers">Headers by name without regard to case.</param>
internal sealed record ParameterSources(
    IReadOnlyDictionary<string, string> Path, IReadOnlyList<KeyValuePair<string, string>> Query, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>Cookies in order (RFC 6265, section 5.4).</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Cookies { get; } =
        [.. Headers.GetValueOrDefault("Cookie", "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(static cookie => cookie.Split('=', 2))
            .Select(static pair => new KeyValuePair<string, string>(pair[0], pair.Length > 1 ? pair[1] : ""))];
}
