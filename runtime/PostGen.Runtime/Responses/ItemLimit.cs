namespace PostGen.Runtime.CompilerServices;

/// <summary>Limit for one item of an answer that is read while it arrives.</summary>
/// <param name="raw">The answer.</param>
/// <param name="bytes">Largest item.</param>
internal readonly struct ItemLimit(RawResponse raw, long bytes)
{
    // Growing a buffer beyond doubles past what an array can hold.
    private const long Largest = 512L * 1024 * 1024;

    private readonly long _bytes = Math.Min(bytes, Largest);

    /// <summary>Refuses an item of so many bytes.</summary>
    /// <exception cref="ResponseFormatException">It is too large.</exception>
    public void Check(int length)
    {
        if (length > _bytes)
            throw new ResponseFormatException($"An item of the answer {raw.Status} is larger than the limit of {_bytes} bytes.", raw);
    }
}
