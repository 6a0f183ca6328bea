using System.Buffers;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Growing text from the shared pool; a default one is empty.</summary>
internal struct CharBuffer
{
    private const int FirstSize = 256;

    private char[]? _chars;

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Written => _chars.AsSpan(0, Length);

    public void Append(char c)
    {
        if (_chars is null || Length == _chars.Length)
            Grow(1);

        _chars![Length++] = c;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        if (_chars is null || _chars.Length - Length < text.Length)
            Grow(text.Length);

        text.CopyTo(_chars.AsSpan(Length));
        Length += text.Length;
    }

    public void Append<T>(T value, ReadOnlySpan<char> format)
        where T : ISpanFormattable
    {
        if (_chars is null)
            Grow(FirstSize);

        int written;
        while (!value.TryFormat(_chars.AsSpan(Length), out written, format, System.Globalization.CultureInfo.InvariantCulture))
            Grow(FirstSize);

        Length += written;
    }

    public void Truncate(int length) => Length = length;

    public void Release()
    {
        if (_chars is { } chars)
            ArrayPool<char>.Shared.Return(chars);

        _chars = null;
        Length = 0;
    }

    public override readonly string ToString() => new(Written);

    private void Grow(int size)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(FirstSize, Math.Max((_chars?.Length ?? 0) * 2, Length + size)));
        Written.CopyTo(larger);
        if (_chars is { } chars)
            ArrayPool<char>.Shared.Return(chars);

        _chars = larger;
    }
}
