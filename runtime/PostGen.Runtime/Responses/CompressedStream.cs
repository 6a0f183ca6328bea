namespace PostGen.Runtime.CompilerServices;

/// <summary>
/// What a decoder reads, but for gzip. The framework's decoders take the end of a source for the end of what they decode, so that half a
/// body would pass for a whole one. Once they have decoded the end they ask for no more, so who asks behind the end has not seen it.
/// </summary>
internal sealed class CompressedStream(Stream source) : BodyStream(source)
{
    private bool _hasBytes;

    public static InvalidDataException CutOff() => new("The compressed body is cut off.");

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        => Checked(await Source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), buffer.Length);

    public override int Read(Span<byte> buffer) => Checked(Source.Read(buffer), buffer.Length);

    // Nothing at all is an empty body, whatever it says of its encoding.
    private int Checked(int count, int wanted)
    {
        if (count == 0 && wanted > 0 && _hasBytes)
            throw CutOff();

        _hasBytes |= count > 0;
        return count;
    }
}
