using System.Buffers;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>One writer per thread: a writer costs more than most payloads.</summary>
internal static class JsonWriterCache
{
    [ThreadStatic]
    private static Utf8JsonWriter? t_writer;

    [ThreadStatic]
    private static Utf8JsonWriter? t_requestWriter;

    /// <summary>A writer for what is sent to a server.</summary>
    public static Utf8JsonWriter RentForRequest(IBufferWriter<byte> buffer) => t_requestWriter = Rent(buffer);

    public static bool IsForRequest(Utf8JsonWriter writer) => ReferenceEquals(writer, t_requestWriter);

    public static Utf8JsonWriter Rent(IBufferWriter<byte> buffer)
    {
        Utf8JsonWriter? writer = t_writer;
        if (writer is null)
            return new Utf8JsonWriter(buffer, JsonText.WriterOptions);

        t_writer = null;
        writer.Reset(buffer);
        return writer;
    }

    public static void Return(Utf8JsonWriter writer)
    {
        writer.Reset(EmptyBuffer.Instance);
        if (IsForRequest(writer))
            t_requestWriter = null;

        t_writer = writer;
    }

    private sealed class EmptyBuffer : IBufferWriter<byte>
    {
        public static readonly EmptyBuffer Instance = new();

        public void Advance(int count) => throw new InvalidOperationException("The writer has been given back.");

        public Memory<byte> GetMemory(int sizeHint = 0) => throw new InvalidOperationException("The writer has been given back.");

        public Span<byte> GetSpan(int sizeHint = 0) => throw new InvalidOperationException("The writer has been given back.");
    }
}
