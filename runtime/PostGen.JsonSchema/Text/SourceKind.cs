namespace PostGen.JsonSchema.Text;

/// <summary>The types of value that JSON has (RFC 8259, section 3).</summary>
public enum SourceKind : byte
{
    /// <summary>The literal <c>null</c>.</summary>
    Null,

    /// <summary>One of the literals <c>true</c> and <c>false</c>.</summary>
    Boolean,

    /// <summary>A number, kept as its text.</summary>
    Number,

    /// <summary>A string.</summary>
    String,

    /// <summary>An array.</summary>
    Array,

    /// <summary>An object.</summary>
    Object,
}
