namespace PostGen.Runtime;

/// <summary>
/// A file to send: a description, not the bytes. It is opened anew for each attempt, so that it can be sent again, and read in pieces,
/// so that its size costs no memory. Immutable, and usable in several calls: a stream that can seek in one after the other, one that cannot
/// in a single one.
/// </summary>
/// <remarks>
/// What a stream or function of the caller's throws while it is read is thrown by the call, but for failures of reading
/// (<see cref="IOException"/>, or of the network): they count as failures of the attempt, and become a <see cref="TransportException"/>.
/// </remarks>
public abstract class FilePart
{
    private protected FilePart(string fileName, string? contentType)
    {
        FileName = fileName;
        ContentType = contentType;
    }

    /// <summary>Name that the server sees: never a path.</summary>
    public string FileName { get; }

    /// <summary>Media type, or null to let the document or the name's extension decide.</summary>
    public string? ContentType { get; }

    /// <summary>Number of bytes, or null where it is not known before reading.</summary>
    public abstract long? Length { get; }

    /// <summary>A file on disk. It is looked for when a call starts, and opened for each attempt.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="fileName">Name that the server sees; by default the file's own.</param>
    /// <param name="contentType">Media type; by default from the extension.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">The path is null or empty, or a text cannot stand in a header.</exception>
    public static FilePart FromFile(string path, string? fileName = null, string? contentType = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new PathFilePart(path, FileNames.Checked(fileName ?? path, fileName is null ? nameof(path) : nameof(fileName)), FileNames.CheckedType(contentType));
    }

    /// <summary>Bytes in memory.</summary>
    /// <param name="bytes">The bytes; they must not change while they are sent.</param>
    /// <param name="fileName">Name that the server sees.</param>
    /// <param name="contentType">Media type; by default from the extension.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">The name is null or empty, or a text cannot stand in a header.</exception>
    public static FilePart FromBytes(ReadOnlyMemory<byte> bytes, string fileName, string? contentType = null)
        => new BytesFilePart(bytes, FileNames.Checked(fileName, nameof(fileName)), FileNames.CheckedType(contentType));

    /// <summary>A stream, from where it stands now to its end. One that cannot seek can be sent once, and is not retried.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="fileName">Name that the server sees.</param>
    /// <param name="contentType">Media type; by default from the extension.</param>
    /// <param name="leaveOpen">False to dispose the stream after the call.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">The stream or name is null or empty, or a text cannot stand in a header.</exception>
    public static FilePart FromStream(Stream stream, string fileName, string? contentType = null, bool leaveOpen = true)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new StreamFilePart(stream, FileNames.Checked(fileName, nameof(fileName)), FileNames.CheckedType(contentType), leaveOpen);
    }

    /// <summary>Bytes from a stream that is made for each attempt, and disposed after it.</summary>
    /// <param name="open">Makes a stream that stands at the first byte.</param>
    /// <param name="fileName">Name that the server sees.</param>
    /// <param name="length">Number of bytes, or null where it is not known.</param>
    /// <param name="contentType">Media type; by default from the extension.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">The function or name is null or empty, the length is negative, or a text cannot stand in a header.</exception>
    public static FilePart FromFactory(
        Func<CancellationToken, ValueTask<Stream>> open,
        string fileName,
        long? length = null,
        string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        if (length < 0)
            throw new ArgumentOutOfRangeException(nameof(length), length, "A length cannot be negative.");

        return new FactoryFilePart(open, FileNames.Checked(fileName, nameof(fileName)), length, FileNames.CheckedType(contentType));
    }

    /// <inheritdoc cref="FromFactory(Func{CancellationToken, ValueTask{Stream}}, string, long?, string?)"/>
    public static FilePart FromFactory(Func<Stream> open, string fileName, long? length = null, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        return FromFactory(_ => ValueTask.FromResult(open()), fileName, length, contentType);
    }

    /// <summary>The file's name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FileName;

    /// <summary>Whether a further attempt can send the same bytes.</summary>
    internal abstract bool CanReplay { get; }

    /// <summary>Checks that the bytes can be had, and claims them where they can be had only once.</summary>
    /// <returns>What is wrong, or null.</returns>
    internal abstract string? Claim();

    /// <summary>Opens the bytes for an attempt.</summary>
    internal abstract ValueTask<OpenedFile> OpenAsync(CancellationToken cancellationToken);

    /// <summary>The call has ended, whatever its outcome.</summary>
    internal virtual ValueTask ReleaseAsync() => ValueTask.CompletedTask;
}
