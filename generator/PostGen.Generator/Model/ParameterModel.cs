namespace PostGen.Generator.Model;

/// <summary>A parameter outside the body.</summary>
internal sealed record ParameterModel
{
    /// <summary>C# parameter name in camel case, unique in the method; keywords are escaped on printing.</summary>
    public required string Name { get; init; }

    /// <summary>Name on the wire.</summary>
    public required string WireName { get; init; }

    public required ParameterLocation Location { get; init; }

    public required ParameterStyle Style { get; init; }

    public required bool Explode { get; init; }

    public bool AllowReserved { get; init; }

    public required bool Required { get; init; }

    public required TypeReference Type { get; init; }

    /// <summary>The value is sent as JSON text (<c>content: application/json</c>).</summary>
    public bool AsJson { get; init; }

    /// <summary>The only value that the document allows: sent without asking the caller. Plain text.</summary>
    public string? Const { get; init; }

    public string? Documentation { get; init; }

    public bool Deprecated { get; init; }

    public ConstraintsModel Constraints { get; init; } = ConstraintsModel.None;
}
