namespace PostGen.Runtime;

internal sealed class PathFilePart(string path, string fileName, string? contentType) : FilePart(fileName, contentType)
{
    public override long? Length
    {
        get
        {
            var file = new FileInfo(path);
            return file.Exists ? file.Length : null;
        }
    }

    internal override bool CanReplay => true;

    internal override string? Claim() => File.Exists(path) ? null : $"is a file that does not exist: {path}";

    internal override ValueTask<OpenedFile> OpenAsync(CancellationToken cancellationToken)
    {
        // No buffer of its own: it is read in large pieces.
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
        return ValueTask.FromResult(new OpenedFile(stream, isOwned: true));
    }
}
