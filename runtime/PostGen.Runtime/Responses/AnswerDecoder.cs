namespace PostGen.Runtime.CompilerServices;

/// <summary>
/// What is asked of servers about compression, and done with what they send. Nothing, where the handler is the caller's: a trimmed
/// program that hands in HTTP clients of its own carries no decompression for our sake.
/// </summary>
internal abstract class AnswerDecoder
{
    /// <summary>Value of <c>Accept-Encoding</c>.</summary>
    public abstract string AcceptEncoding { get; }

    /// <summary>Replaces a compressed body by one that is decompressed while it is read.</summary>
    public abstract void Decode(HttpResponseMessage message);
}
