namespace PostGen.Generator.Model;

/// <summary>An operation of the fake server: a property of its class.</summary>
internal sealed record FakeOperationModel
{
    /// <summary>Name of the property: that of the client's method without <c>Async</c>, unless the server has a member of this name.</summary>
    public required string Name { get; init; }

    /// <summary>HTTP method in capitals.</summary>
    public required string Method { get; init; }

    /// <summary>Path template as in the document.</summary>
    public required string Path { get; init; }

    /// <summary>Null where there is no body.</summary>
    public FakeBodyModel? Body { get; init; }

    /// <summary>Type of the success value, or null where there is none.</summary>
    public TypeReference? Result { get; init; }

    /// <summary>The documented successes with a body; more than one where the result is a union of them.</summary>
    public EquatableArray<FakeResponseModel> Successes { get; init; }

    /// <summary>Status of a success without a body.</summary>
    public int EmptyStatus { get; init; } = 204;
}
