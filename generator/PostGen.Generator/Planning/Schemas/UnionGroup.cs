using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>A <c>oneOf</c> or <c>anyOf</c> with the schema that it stands in.</summary>
internal sealed record UnionGroup(DocumentNode Host, string Keyword, IReadOnlyList<DocumentNode> Branches, DocumentNode Discriminator);
