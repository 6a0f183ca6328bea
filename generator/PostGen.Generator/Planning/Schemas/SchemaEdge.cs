namespace PostGen.Generator.Planning.Schemas;

/// <summary>One use of a schema by another, or by an operation.</summary>
/// <param name="Parent">The schema that uses it; null for a root.</param>
/// <param name="Owner">The component that declares the property, where that is not the parent itself.</param>
/// <param name="Segment">What is appended to the parent's name; the whole name for a root.</param>
internal sealed record SchemaEdge(SchemaEntry? Parent, string? Owner, string Segment);
