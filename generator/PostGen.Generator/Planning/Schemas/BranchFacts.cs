using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>What is known of one branch of a union.</summary>
internal sealed class BranchFacts(DocumentNode schema, ResolvedSchema resolved)
{
    public DocumentNode Schema { get; } = schema;

    public SchemaShape Shape { get; } = resolved.Shape;

    public bool Nullable { get; } = resolved.Nullable;

    public JsonTypes Types { get; set; }

    /// <summary>Values of the discriminator that select it: texts.</summary>
    public List<string> MappingValues { get; } = [];

    /// <summary>Its required properties.</summary>
    public List<string> Required { get; } = [];

    /// <summary>Properties with one or a few allowed values, as JSON texts.</summary>
    public Dictionary<string, IReadOnlyList<string>> Tags { get; } = new(StringComparer.Ordinal);

    /// <summary>Properties that need not be there, with the only text that they can have.</summary>
    public Dictionary<string, string> OptionalConstants { get; } = new(StringComparer.Ordinal);

    /// <summary>Appended to the union's name where the branch is inline and nothing else names it.</summary>
    public string Segment { get; set; } = "";

    /// <summary>Mapping key or constant in Pascal case, for the name of an inline branch; null where there is none.</summary>
    public string? TagName { get; set; }
}
