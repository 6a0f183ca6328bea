namespace PostGen.Runtime;

/// <summary>What a schema attribute constrains.</summary>
public enum SchemaTarget
{
    /// <summary>The member itself.</summary>
    Value,

    /// <summary>Each item of the member's list, or each value of its map.</summary>
    Items,

    /// <summary>Each name in the member's map (<c>propertyNames</c>).</summary>
    Names,
}
