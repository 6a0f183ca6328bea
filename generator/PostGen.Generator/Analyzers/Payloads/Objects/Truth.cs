namespace PostGen.Generator.Analyzers.Payloads.Objects;

/// <summary>Three-valued logic: what cannot be known is neither true nor false.</summary>
internal enum Truth
{
    Unknown,
    True,
    False,
}
