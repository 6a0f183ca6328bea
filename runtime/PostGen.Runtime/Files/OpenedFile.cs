namespace PostGen.Runtime;

/// <summary>The bytes of one attempt: in memory, or in a stream that is disposed after the attempt if it is ours.</summary>
internal readonly struct OpenedFile
{
    public OpenedFile(ReadOnlyMemory<byte> bytes) => Bytes = bytes;

    public OpenedFile(Stream stream, bool isOwned)
    {
        Stream = stream;
        IsOwned = isOwned;
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    public Stream? Stream { get; }

    public bool IsOwned { get; }
}
