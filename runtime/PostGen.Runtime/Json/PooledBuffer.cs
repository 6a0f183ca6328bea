using System.Buffers;
using System.Diagnostics;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Growing memory from the shared pool; of capacity 0, memory is rented when it is first asked for.</summary>
internal sealed class PooledBuffer(int capacity = 512) : IBufferWriter<byte>, IDisposable
{
    private const int MaxScratch = 64 * 1024;

    [ThreadStatic]
    private static PooledBuffer? t_scratch;

    private byte[] _bytes = capacity == 0 ? [] : ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, Length);

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, Length);

    public int Capacity => _bytes.Length;

    /// <summary>An empty buffer of the thread's own, for what does not wait.</summary>
    public static PooledBuffer RentScratch()
    {
        PooledBuffer buffer = t_scratch ?? new PooledBuffer(0);
        t_scratch = null;
        return buffer;
    }

    public static void ReturnScratch(PooledBuffer buffer)
    {
        if (buffer.Capacity > MaxScratch)
            buffer.Dispose();

        buffer.Truncate(0);
        t_scratch = buffer;
    }

    public void Advance(int count)
    {
        Debug.Assert(count >= 0 && Length + count <= _bytes.Length, "More than what was asked for.");
        Length += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(Length);
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        Length += bytes.Length;
    }

    public void Truncate(int length) => Length = length;

    public void Dispose()
    {
        byte[] bytes = _bytes;
        _bytes = [];
        Length = 0;
        if (bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(bytes);
    }

    private void Reserve(int size)
    {
        size = Math.Max(size, 1);
        if (_bytes.Length - Length >= size)
            return;

        byte[] larger = ArrayPool<byte>.Shared.Rent(checked((int)Math.Min(Math.Max((long)_bytes.Length * 2, (long)Length + size), Array.MaxLength)));
        WrittenSpan.CopyTo(larger);
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);

        _bytes = larger;
    }
}
