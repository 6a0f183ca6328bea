namespace PostGen.Generator.Planning.Bodies;

/// <summary>What a schema describes, seen from afar: enough to tell how a body travels whose media type does not say it.</summary>
internal enum SchemaForm
{
    /// <summary>There is no schema, or one that allows anything.</summary>
    Unknown,
    Text,
    Binary,

    /// <summary>An object or an array.</summary>
    Structured,
}
