namespace PostGen.Testing.Documents;

/// <summary>A request body of the document.</summary>
internal sealed class BodyDescription(DescribedNode node)
{
    public bool Required { get; } = node["required"].IsTrue;

    public IReadOnlyList<MediaTypeDescription> Content { get; } =
        [.. node["content"].Members.Select(static entry => new MediaTypeDescription(entry.Name, entry.Value))];

    /// <summary>The entry for a request's content type, the most specific one; null where there is none.</summary>
    public MediaTypeDescription? For(string mediaType) =>
        Content.FirstOrDefault(entry => string.Equals(entry.Type, mediaType, StringComparison.OrdinalIgnoreCase))
        ?? Content.Where(entry => entry.Covers(mediaType)).MaxBy(static entry => entry.Type.Length);
}
