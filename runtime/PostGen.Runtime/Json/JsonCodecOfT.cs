using System.ComponentModel;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Reads and writes one C# type as JSON.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonCodec<T> : ICaseReader
{
    /// <summary>Reads a value; the reader stands on its first token and is left on its last.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The JSON does not have the shape that the schema demands.</exception>
    public abstract T Read(ref Utf8JsonReader reader);

    object? ICaseReader.ReadValue(ref Utf8JsonReader reader) => Read(ref reader);

    /// <summary>Writes a value.</summary>
    /// <param name="writer">The writer, standing where a value is expected.</param>
    /// <param name="value">The value.</param>
    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Whether an enum value that the document does not know is somewhere inside (not counting models, which keep their own).</summary>
    /// <param name="value">The value.</param>
    /// <returns>True if so.</returns>
    public virtual bool HasUnrecognized(T value) => false;

    /// <summary>Adds a fault for each constraint of the schema that the value breaks.</summary>
    /// <param name="faults">Where faults are collected.</param>
    /// <param name="value">The value.</param>
    public virtual void CollectFaults(PayloadFaults faults, T value)
    {
    }
}
