namespace PostGen.Generator.Emission;

/// <summary>What every emitter of a document's code needs to know.</summary>
internal sealed record EmissionContext
{
    public required string Namespace { get; init; }

    public required string ClientName { get; init; }

    public required string Prefix { get; init; }

    public required string Accessibility { get; init; }

    /// <summary>File name of the document, where the project has several whose types are to be told apart.</summary>
    public string? DocumentName { get; init; }

    /// <summary>The consumer's C# knows unions (15 or later); below it the attribute breaks even <c>x is null</c>.</summary>
    public bool LanguageHasUnions { get; init; }

    /// <summary>Class of every extension method.</summary>
    public string Extensions => ClientName + "Extensions";

    /// <summary>The factory of exceptions. An underscore keeps internal names apart from those of schemas, which are in Pascal case.</summary>
    public string ErrorFactory => Prefix + "_Errors";
}
