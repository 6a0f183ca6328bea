namespace PostGen.Generator.Model;

/// <summary>What the consumer's project asks for one document, and what is known about that project.</summary>
internal sealed record GeneratorOptions
{
    /// <summary>Namespace of every emitted type.</summary>
    public required string Namespace { get; init; }

    /// <summary>Name of the client class, or null for the document's title in Pascal case plus <c>Client</c>.</summary>
    public string? ClientName { get; init; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public string Accessibility { get; init; } = "public";

    /// <summary>
    /// Globs over operationId, or over the path where a glob begins with <c>/</c> or with a method and a space; <c>!</c> excludes.
    /// Empty for every operation.
    /// </summary>
    public EquatableArray<string> Operations { get; init; }

    /// <summary>Globs over tags; <c>!</c> excludes. Empty for every tag. An operation must pass both filters.</summary>
    public EquatableArray<string> Tags { get; init; }

    public bool EmitClient { get; init; } = true;

    public bool EmitFake { get; init; }

    /// <summary>Emits component schemas that no chosen operation reaches, too.</summary>
    public bool AllSchemas { get; init; }
}
