using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Reads one case of a union, of whatever type.</summary>
internal interface ICaseReader
{
    /// <summary>Reads a value; the reader stands on its first token and is left on its last.</summary>
    object? ReadValue(ref Utf8JsonReader reader);
}
