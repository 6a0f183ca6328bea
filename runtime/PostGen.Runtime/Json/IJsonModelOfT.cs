using System.ComponentModel;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>An emitted type that reads and writes itself as JSON without reflection.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonModel<TSelf> : IJsonModel
    where TSelf : IJsonModel<TSelf>
{
    /// <summary>Reads a value; the reader stands on its first token and is left on its last.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The JSON does not have the shape that the schema demands.</exception>
    static abstract TSelf ReadJson(ref Utf8JsonReader reader);
}
