namespace PostGen.Runtime;

internal sealed class BytesFilePart(ReadOnlyMemory<byte> bytes, string fileName, string? contentType) : FilePart(fileName, contentType)
{
    public override long? Length => bytes.Length;

    internal ReadOnlyMemory<byte> Bytes => bytes;

    internal override bool CanReplay => true;

    internal override string? Claim() => null;

    internal override ValueTask<OpenedFile> OpenAsync(CancellationToken cancellationToken) => ValueTask.FromResult(new OpenedFile(bytes));
}
