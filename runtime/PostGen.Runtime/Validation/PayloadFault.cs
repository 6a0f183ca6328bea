namespace PostGen.Runtime;

/// <summary>One constraint of the document that a request breaks.</summary>
/// <param name="Path">Where: member names and indexes, such as <c>Mentions[2].Name</c>; empty for the request itself.</param>
/// <param name="Message">What the document wants.</param>
public sealed record PayloadFault(string Path, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Path.Length == 0 ? Message : $"{Path} {Message}";
}
