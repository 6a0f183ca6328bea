namespace PostGen.Runtime;

internal sealed class FactoryFilePart(Func<CancellationToken, ValueTask<Stream>> open, string fileName, long? length, string? contentType)
    : FilePart(fileName, contentType)
{
    public override long? Length => length;

    internal override bool CanReplay => true;

    internal override string? Claim() => null;

    internal override async ValueTask<OpenedFile> OpenAsync(CancellationToken cancellationToken)
    {
        Stream stream = await open(cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException("The function that opens a file part gave null.");
        return new OpenedFile(stream, isOwned: true);
    }
}
