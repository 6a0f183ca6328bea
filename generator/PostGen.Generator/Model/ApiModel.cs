namespace PostGen.Generator.Model;

/// <summary>Everything that is emitted for one document. Equal models print identically.</summary>
internal sealed record ApiModel
{
    /// <summary>Namespace of every emitted type.</summary>
    public required string Namespace { get; init; }

    /// <summary>Name of the client class, such as <c>PostpressClient</c>.</summary>
    public required string ClientName { get; init; }

    /// <summary>Client name without <c>Client</c>: the prefix of exceptions, error enum, options and fake.</summary>
    public required string Prefix { get; init; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public required string Accessibility { get; init; }

    /// <summary>The document's title and version, for <c>User-Agent</c> and telemetry.</summary>
    public required string Title { get; init; }

    public required string Version { get; init; }

    public string? Documentation { get; init; }

    /// <summary>Ordered by name (ordinal).</summary>
    public required EquatableArray<TypeModel> Types { get; init; }

    /// <summary>Ordered as in the document; the group named "" holds the methods of the client itself.</summary>
    public required EquatableArray<OperationGroupModel> Groups { get; init; }

    public required ErrorCatalogModel Errors { get; init; }

    /// <summary>Security schemes that some operation uses, in document order.</summary>
    public EquatableArray<SecuritySchemeModel> Security { get; init; }

    public EquatableArray<ServerModel> Servers { get; init; }

    /// <summary>The schemas of emitted types as JSON, for the analyzers of other assemblies; null where no other assembly sees the types.</summary>
    public string? SchemaDocument { get; init; }

    /// <summary>The fake server, or null where none is asked for.</summary>
    public FakeModel? Fake { get; init; }
}
