namespace PostGen.Generator.Reading;

/// <summary>A document that was recognised as OpenAPI. Its tree may have faults, which <see cref="Faults"/> collects.</summary>
internal sealed class ApiDocument(DocumentFile file, OpenApiVersion version, ReferenceResolver references, FaultSink faults)
{
    public DocumentFile File { get; } = file;

    /// <summary>The root in the shape of OpenAPI 3: that of a 2.0 document is rewritten, and its nodes keep their offsets.</summary>
    public DocumentNode Root { get; } = new(file, file.Root);

    public OpenApiVersion Version { get; } = version;

    public ReferenceResolver References { get; } = references;

    public FaultSink Faults { get; } = faults;

    /// <summary>The Paths Object, which documents of several files keep behind a reference.</summary>
    public DocumentNode Paths => Follow(Root["paths"]);

    /// <summary>One map of the Components Object, wherever it stands.</summary>
    public DocumentNode Components(string map) => Follow(Follow(Root["components"])[map]);

    private DocumentNode Follow(DocumentNode node) => References.TryResolve(node, out DocumentNode target, out _) ? target : default;
}
