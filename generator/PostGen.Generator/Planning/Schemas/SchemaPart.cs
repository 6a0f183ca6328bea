using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>One schema of a conjunction.</summary>
/// <param name="Node">The schema that carries keywords of its own.</param>
/// <param name="Owner">Name of the component that it belongs to, where it came through a reference; null for an inline part.</param>
internal sealed record SchemaPart(DocumentNode Node, string? Owner);
