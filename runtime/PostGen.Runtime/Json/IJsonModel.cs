using System.ComponentModel;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>An emitted type that writes itself as JSON without reflection.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonModel : IPayload
{
    /// <summary>Writes the value.</summary>
    /// <param name="writer">The writer, standing where a value is expected.</param>
    void WriteJson(Utf8JsonWriter writer);
}
