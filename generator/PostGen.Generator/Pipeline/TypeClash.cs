namespace PostGen.Generator.Pipeline;

/// <summary>A type that two documents of a namespace give, and the earlier of the two.</summary>
internal sealed record TypeClash(string TypeName, ClientIdentity First);
