using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Lets <see cref="JsonSerializer"/> read and write an emitted type by the type's own code.</summary>
/// <typeparam name="T">An emitted record or union.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonModelConverter<T> : JsonConverter<T>
    where T : class, IJsonModel<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.ReadJson(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        value.WriteJson(writer);
    }
}
