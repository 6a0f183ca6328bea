namespace PostGen.Testing.Answers;

/// <summary>Where the document's error envelope keeps what, as JSON pointers; null where it does not.</summary>
internal sealed record ErrorPointers(string? Type, string? Title, string? Detail, string? Status)
{
    /// <summary>Those of RFC 9457.</summary>
    public static ErrorPointers Problem { get; } = new("/type", "/title", "/detail", "/status");
}
