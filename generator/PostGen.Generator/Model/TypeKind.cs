namespace PostGen.Generator.Model;

internal enum TypeKind
{
    /// <summary><c>string</c>.</summary>
    String,

    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary><c>int</c>.</summary>
    Int32,

    /// <summary><c>long</c>.</summary>
    Int64,

    /// <summary><c>ulong</c>.</summary>
    UInt64,

    /// <summary><c>float</c>.</summary>
    Single,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>decimal</c>.</summary>
    Decimal,

    /// <summary><c>DateTimeOffset</c>.</summary>
    DateTimeOffset,

    /// <summary><c>DateOnly</c>.</summary>
    DateOnly,

    /// <summary><c>Guid</c>.</summary>
    Guid,

    /// <summary><c>byte[]</c>, Base64 in JSON.</summary>
    Bytes,

    /// <summary><c>JsonElement</c>.</summary>
    Any,

    /// <summary>An emitted record or union: implements <c>IJsonModel</c>.</summary>
    Model,

    /// <summary>An emitted enum.</summary>
    Enum,

    /// <summary><c>IReadOnlyList&lt;Item&gt;</c>.</summary>
    List,

    /// <summary><c>IReadOnlyDictionary&lt;string, Item&gt;</c>.</summary>
    Map,

    /// <summary><c>FilePart</c>, in requests.</summary>
    File,

    /// <summary><c>Stream</c>, in responses.</summary>
    Stream,
}
