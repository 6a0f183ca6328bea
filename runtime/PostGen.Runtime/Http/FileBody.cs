namespace PostGen.Runtime.CompilerServices;

/// <summary>A body that is a file.</summary>
internal sealed class FileBody : RequestBody
{
    private readonly FilePart _file;

    public FileBody(FilePart file, string mediaType)
        : base(mediaType)
    {
        _file = file;
        Length = file.Length;
    }

    internal override long? Length { get; }

    internal override long? FileLength => Length;

    internal override bool IsLarge => true;

    internal override bool IsInMemory => _file is BytesFilePart;

    internal override bool CanReplay => _file.CanReplay;

    internal override ValueTask ReleaseFilesAsync() => _file.ReleaseAsync();

    private protected override ValueTask WriteAsync(Stream stream, Attempt attempt, CancellationToken cancellationToken)
        => FileCopy.CopyAsync(_file, Length, stream, attempt, cancellationToken);

    private protected override void ReleaseMemory()
    {
    }
}
