using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Parameters;

/// <summary>A parameter as it was found, before its schema has a type.</summary>
internal sealed class ParameterDraft
{
    /// <summary>The parameter object after <c>$ref</c>; missing for one that only the path template names.</summary>
    public DocumentNode Node { get; init; }

    /// <summary>Name on the wire.</summary>
    public required string WireName { get; init; }

    public required ParameterLocation Location { get; init; }

    public ParameterStyle Style { get; set; }

    public bool Explode { get; set; }

    public bool AllowReserved { get; set; }

    public bool Required { get; set; }

    /// <summary>The schema whose type the parameter has; missing where it is plain text.</summary>
    public DocumentNode Schema { get; set; }

    public bool AsJson { get; set; }

    public string? Const { get; set; }

    /// <summary>C# name, unique in the method.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>What a type is called that the schema describes in place.</summary>
    public required string NameHint { get; init; }
}
