using System.ComponentModel;

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
}
