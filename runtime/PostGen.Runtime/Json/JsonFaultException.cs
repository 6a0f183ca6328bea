using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>A shape that the schema forbids, at an offset of the buffer that was read: path, line and position follow from it when somebody asks.</summary>
internal sealed class JsonFaultException(string message, long offset, Exception? innerException = null) : JsonException(message, innerException)
{
    public long Offset { get; } = offset;
}
