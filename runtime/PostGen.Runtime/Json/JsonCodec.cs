using System.ComponentModel;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>The codecs that all others are composed from.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonCodec
{
    /// <summary>Strings.</summary>
    public static JsonCodec<string> String { get; } = new StringCodec();

    /// <summary>Booleans.</summary>
    public static JsonCodec<bool> Boolean { get; } = new BooleanCodec();

    /// <summary>32-bit integers.</summary>
    public static JsonCodec<int> Int32 { get; } = new Int32Codec();

    /// <summary>64-bit integers.</summary>
    public static JsonCodec<long> Int64 { get; } = new Int64Codec();

    /// <summary>Unsigned 64-bit integers.</summary>
    public static JsonCodec<ulong> UInt64 { get; } = new UInt64Codec();

    /// <summary>Numbers of single precision.</summary>
    public static JsonCodec<float> Single { get; } = new SingleCodec();

    /// <summary>Numbers of double precision.</summary>
    public static JsonCodec<double> Double { get; } = new DoubleCodec();

    /// <summary>Decimal numbers.</summary>
    public static JsonCodec<decimal> Decimal { get; } = new DecimalCodec();

    /// <summary>Dates and times (RFC 3339).</summary>
    public static JsonCodec<DateTimeOffset> DateTimeOffset { get; } = new DateTimeOffsetCodec();

    /// <summary>Dates (RFC 3339).</summary>
    public static JsonCodec<DateOnly> DateOnly { get; } = new DateOnlyCodec();

    /// <summary>UUIDs (RFC 9562).</summary>
    public static JsonCodec<Guid> Guid { get; } = new GuidCodec();

    /// <summary>Bytes as Base64 (RFC 4648).</summary>
    public static JsonCodec<byte[]> Bytes { get; } = new BytesCodec();

    /// <summary>Any JSON value.</summary>
    public static JsonCodec<JsonElement> Any { get; } = new AnyCodec();

    /// <summary>Emitted records and unions.</summary>
    /// <typeparam name="T">The record or union.</typeparam>
    /// <returns>The codec.</returns>
    public static JsonCodec<T> Model<T>()
        where T : class, IJsonModel<T>
        => ModelCodec<T>.Instance;

    /// <summary>Emitted enums.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="converter">The enum's converter.</param>
    /// <returns>The codec.</returns>
    public static JsonCodec<T> Enum<T>(SchemaEnumConverter<T> converter)
        where T : struct, Enum
        => new EnumCodec<T>(converter);

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
