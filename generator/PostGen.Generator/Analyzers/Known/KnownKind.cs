namespace PostGen.Generator.Analyzers.Known;

/// <summary>What the compiler can know of a value before the program runs.</summary>
internal enum KnownKind
{
    /// <summary>Nothing: it may even be absent.</summary>
    Unknown,

    /// <summary>There is a value; which one is not known.</summary>
    Present,

    /// <summary>No value is sent.</summary>
    Absent,
    Null,
    Boolean,
    Number,
    Text,
    List,
    Object,
}
