namespace PostGen.Testing;

/// <summary>Stands for the body of an operation that has none.</summary>
public readonly record struct NoBody;
