namespace PostGen.Generator.Model;

/// <summary>A security scheme.</summary>
internal sealed record SecuritySchemeModel
{
    /// <summary>Key in the document.</summary>
    public required string Key { get; init; }

    /// <summary>Pascal-case name of the property on the options and of the credential.</summary>
    public required string Name { get; init; }

    public required SecuritySchemeKind Kind { get; init; }

    /// <summary>Header, query parameter or cookie of an API key, the scheme of <see cref="SecuritySchemeKind.OtherHttp"/>; <c>Authorization</c> otherwise.</summary>
    public required string ParameterName { get; init; }

    public string? Documentation { get; init; }
}
