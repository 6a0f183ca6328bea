using System.IO.Compression;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Decompresses gzip, and refuses what is cut off.</summary>
internal sealed class GzipBodyStream : BodyStream
{
    private readonly GzipSource _source;
    private int _marked;

    public GzipBodyStream(Stream source)
        : this(new GzipSource(source))
    {
    }

    private GzipBodyStream(GzipSource source)
        : this(source, new GZipStream(source, CompressionMode.Decompress))
    {
    }

    private GzipBodyStream(GzipSource source, GZipStream decoder)
        : base(decoder) => _source = source;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            int count = await Source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (count == 0 || !_source.HasEnded)
                return Checked(count);

            Match(buffer.Span[..count]);
        }
    }

    public override int Read(Span<byte> buffer)
    {
        while (true)
        {
            int count = Source.Read(buffer);
            if (count == 0 || !_source.HasEnded)
                return Checked(count);

            Match(buffer[..count]);
        }
    }

    // What has been read before the end was decoded before it, because decoders ask for more only then.
    private void Match(ReadOnlySpan<byte> bytes)
    {
        if (!GzipSource.Mark[_marked..].StartsWith(bytes))
            throw CompressedStream.CutOff();

        _marked += bytes.Length;
    }

    private int Checked(int count)
    {
        if (_source.HasEnded && _marked < GzipSource.Mark.Length)
            throw CompressedStream.CutOff();

        return count;
    }
}
