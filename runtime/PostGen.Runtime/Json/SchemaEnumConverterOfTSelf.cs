using System.ComponentModel;

namespace PostGen.Runtime.CompilerServices;

/// <summary>An enum's converter and the one instance of it.</summary>
/// <typeparam name="T">The enum.</typeparam>
/// <typeparam name="TSelf">The converter itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SchemaEnumConverter<T, TSelf> : SchemaEnumConverter<T>
    where T : struct, Enum
    where TSelf : SchemaEnumConverter<T, TSelf>, new()
{
    /// <summary>The instance.</summary>
    public static readonly TSelf Instance = new();

    /// <inheritdoc cref="SchemaEnumConverter{T}(string[])"/>
    protected SchemaEnumConverter(params string[] values)
        : base(values)
    {
    }

    /// <inheritdoc cref="SchemaEnumConverter{T}(bool, string[])"/>
    protected SchemaEnumConverter(bool isNumeric, params string[] values)
        : base(isNumeric, values)
    {
    }
}
