namespace PostGen.Runtime.CompilerServices;

/// <summary>
/// What a decoder of gzip reads. It may ask behind the end, because another member may follow (RFC 1952, section 2.2), and is given one that
/// is known: it comes out as such only where everything before it was whole.
/// </summary>
internal sealed class GzipSource(Stream source) : BodyStream(source)
{
    private bool _hasBytes;

    /// <summary>The source has ended: what is decoded from here on is the member behind it.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Content of the member behind the end.</summary>
    public static ReadOnlySpan<byte> Mark => "the end."u8;

    // One block that is stored, then checksum and length.
    private static ReadOnlySpan<byte> MarkMember =>
    [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xFF, 0x01, 0x08, 0x00, 0xF7, 0xFF,
        0x74, 0x68, 0x65, 0x20, 0x65, 0x6E, 0x64, 0x2E,
        0x1B, 0xB1, 0x6F, 0xFF, 0x08, 0x00, 0x00, 0x00,
    ];

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int count = HasEnded ? 0 : await Source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Continued(count, buffer.Span);
    }

    public override int Read(Span<byte> buffer) => Continued(HasEnded ? 0 : Source.Read(buffer), buffer);

    // Nothing at all is an empty body, whatever it says of its encoding.
    private int Continued(int count, Span<byte> buffer)
    {
        if (count > 0 || HasEnded || !_hasBytes || buffer.Length < MarkMember.Length)
        {
            _hasBytes |= count > 0;
            return count;
        }

        HasEnded = true;
        MarkMember.CopyTo(buffer);
        return MarkMember.Length;
    }
}
