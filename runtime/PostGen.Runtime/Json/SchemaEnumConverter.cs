using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PostGen.Runtime.CompilerServices;

/// <summary>
/// Lets <see cref="JsonSerializer"/> read and write an emitted enum. A factory rather than a converter, so that a trimmed program without
/// <see cref="JsonSerializer"/> carries no converter per enum.
/// </summary>
/// <typeparam name="T">The enum.</typeparam>
/// <typeparam name="TValues">Its values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SchemaEnumConverter<T, TValues> : JsonConverterFactory
    where T : struct, Enum
    where TValues : SchemaEnum<T, TValues>, new()
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(T);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => new SerializerEnumConverter<T>(SchemaEnum<T, TValues>.Instance);
}
