namespace PostGen.Generator.Model;

/// <summary>The fake server of a document.</summary>
internal sealed record FakeModel
{
    /// <summary>Name of the class, such as <c>FakePostpress</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The document, reduced to what serving its operations takes: JSON in ASCII, in lines.</summary>
    public required string Document { get; init; }

    /// <summary>In the order of the client's operations.</summary>
    public required EquatableArray<FakeOperationModel> Operations { get; init; }

    /// <summary>Enums that bodies and results hold outside a record: the client's own converters are internal to its assembly.</summary>
    public EquatableArray<FakeEnumModel> Enums { get; init; }

    /// <summary>Name of the enum of error types, or null where the document lists none.</summary>
    public string? ErrorTypes { get; init; }

    /// <summary>Where the error envelope keeps what, or null.</summary>
    public ErrorEnvelopeModel? Envelope { get; init; }

    /// <summary>Credentials among the client's options.</summary>
    public EquatableArray<string> Credentials { get; init; }
}
