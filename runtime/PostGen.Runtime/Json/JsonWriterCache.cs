using System.Buffers;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>One writer per thread: a writer costs more than most payloads.</summary>
internal static class JsonWriterCache
{
    // What a thread may keep of a payload's memory until it writes the next one.
    private const int MostKept = 64 * 1024;

    [ThreadStatic]
    private static Slot? t_slot;

    /// <summary>A writer for what is sent to a server.</summary>
    public static Utf8JsonWriter RentForRequest(IBufferWriter<byte> buffer)
    {
        Slot slot = t_slot ??= new Slot();
        return slot.ForRequest = Rent(slot, buffer);
    }

    public static bool IsForRequest(Utf8JsonWriter writer) => ReferenceEquals(writer, t_slot?.ForRequest);

    public static Utf8JsonWriter Rent(IBufferWriter<byte> buffer) => Rent(t_slot ??= new Slot(), buffer);

    public static void Return(Utf8JsonWriter writer)
    {
        // Renting resets it for the next payload; until then it holds this one's buffer, which is the pool's again.
        if (writer.BytesCommitted + writer.BytesPending > MostKept)
            writer.Reset(EmptyBuffer.Instance);

        Slot slot = t_slot ??= new Slot();
        if (ReferenceEquals(writer, slot.ForRequest))
            slot.ForRequest = null;

        slot.Idle = writer;
    }

    private static Utf8JsonWriter Rent(Slot slot, IBufferWriter<byte> buffer)
    {
        Utf8JsonWriter? writer = slot.Idle;
        if (writer is null)
            return new Utf8JsonWriter(buffer, JsonText.WriterOptions);

        slot.Idle = null;
        writer.Reset(buffer);
        return writer;
    }

    // One look-up of what is the thread's own instead of one per field.
    private sealed class Slot
    {
        public Utf8JsonWriter? Idle { get; set; }

        public Utf8JsonWriter? ForRequest { get; set; }
    }

    private sealed class EmptyBuffer : IBufferWriter<byte>
    {
        public static readonly EmptyBuffer Instance = new();

        public void Advance(int count) => throw new InvalidOperationException("The writer has been given back.");

        public Memory<byte> GetMemory(int sizeHint = 0) => throw new InvalidOperationException("The writer has been given back.");

        public Span<byte> GetSpan(int sizeHint = 0) => throw new InvalidOperationException("The writer has been given back.");
    }
}
