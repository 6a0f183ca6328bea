using System.ComponentModel;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>The codecs that all others are composed from.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonCodec
{
    /// <summary>Strings.</summary>
    public static JsonCodec<string> String => StringCodec.Instance;

    /// <summary>Booleans.</summary>
    public static JsonCodec<bool> Boolean => BooleanCodec.Instance;

    /// <summary>32-bit integers.</summary>
    public static JsonCodec<int> Int32 => Int32Codec.Instance;

    /// <summary>64-bit integers.</summary>
    public static JsonCodec<long> Int64 => Int64Codec.Instance;

    /// <summary>Unsigned 64-bit integers.</summary>
    public static JsonCodec<ulong> UInt64 => UInt64Codec.Instance;

    /// <summary>Numbers of single precision.</summary>
    public static JsonCodec<float> Single => SingleCodec.Instance;

    /// <summary>Numbers of double precision.</summary>
    public static JsonCodec<double> Double => DoubleCodec.Instance;

    /// <summary>Decimal numbers.</summary>
    public static JsonCodec<decimal> Decimal => DecimalCodec.Instance;

    /// <summary>Dates and times (RFC 3339).</summary>
    public static JsonCodec<DateTimeOffset> DateTimeOffset => DateTimeOffsetCodec.Instance;

    /// <summary>Dates (RFC 3339).</summary>
    public static JsonCodec<DateOnly> DateOnly => DateOnlyCodec.Instance;

    /// <summary>UUIDs (RFC 9562).</summary>
    public static JsonCodec<Guid> Guid => GuidCodec.Instance;

    /// <summary>Bytes as Base64 (RFC 4648).</summary>
    public static JsonCodec<byte[]> Bytes => BytesCodec.Instance;

    /// <summary>Any JSON value.</summary>
    public static JsonCodec<JsonElement> Any => AnyCodec.Instance;

    /// <summary>Emitted records and unions.</summary>
    /// <typeparam name="T">The record or union.</typeparam>
    /// <returns>The codec.</returns>
    public static JsonCodec<T> Model<T>()
        where T : class, IJsonModel<T>
        => ModelCodec<T>.Instance;

    /// <summary>Emitted enums.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="values">The enum's values.</param>
    /// <returns>The codec.</returns>
    public static JsonCodec<T> Enum<T>(SchemaEnum<T> values)
        where T : struct, Enum
        => new EnumCodec<T>(values);

    /// <summary>Lists.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="item">Codec of an item.</param>
    /// <returns>The codec.</returns>
    public static JsonCodec<IReadOnlyList<T>> List<T>(JsonCodec<T> item) => new ListCodec<T>(item);

    /// <summary>Maps.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="value">Codec of a value.</param>
    /// <returns>The codec.</returns>
    public static JsonCodec<IReadOnlyDictionary<string, T>> Map<T>(JsonCodec<T> value) => new MapCodec<T>(value);

    /// <summary>Values of a value type, or null.</summary>
    /// <typeparam name="T">The value type.</typeparam>
    /// <param name="inner">Codec of a value that is not null.</param>
    /// <returns>The codec.</returns>
    public static JsonCodec<T?> Nullable<T>(JsonCodec<T> inner)
        where T : struct
        => new NullableCodec<T>(inner);

    /// <summary>Values of a reference type, or null.</summary>
    /// <typeparam name="T">The reference type.</typeparam>
    /// <param name="inner">Codec of a value that is not null.</param>
    /// <returns>The codec.</returns>
    public static JsonCodec<T?> NullableReference<T>(JsonCodec<T> inner)
        where T : class
        => new NullableReferenceCodec<T>(inner);
}
