using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PostGen.Runtime.CompilerServices;

/// <summary>The values of an enum and the one instance of them.</summary>
/// <typeparam name="T">The enum.</typeparam>
/// <typeparam name="TSelf">The emitted class itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SchemaEnum<T, TSelf> : SchemaEnum<T>
    where T : struct, Enum
    where TSelf : SchemaEnum<T, TSelf>, new()
{
    /// <summary>The instance.</summary>
    public static readonly TSelf Instance = new();

    /// <inheritdoc cref="SchemaEnum{T}(string[])"/>
    protected SchemaEnum(params string[] values)
        : base(values)
    {
    }

    /// <inheritdoc cref="SchemaEnum{T}(bool, string[])"/>
    protected SchemaEnum(bool isNumeric, params string[] values)
        : base(isNumeric, values)
    {
    }

    /// <summary>
    /// Lets <see cref="JsonSerializer"/> read and write the enum. A factory rather than a converter, so that a trimmed program without
    /// <see cref="JsonSerializer"/> carries no converter per enum.
    /// </summary>
    [SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "Emitted code names it by the enum's own class.")]
    public sealed class Converter : JsonConverterFactory
    {
        /// <inheritdoc/>
        public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(T);

        /// <inheritdoc/>
        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => new SerializerEnumConverter<T>(Instance);
    }
}
