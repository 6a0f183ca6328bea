namespace PostGen.Generator.Model;

/// <summary>An operation: one method of a client.</summary>
internal sealed record OperationModel
{
    /// <summary>Pascal-case name without <c>Async</c>, unique in the whole client.</summary>
    public required string Name { get; init; }

    /// <summary>The document's <c>operationId</c>, or method and path.</summary>
    public required string OperationId { get; init; }

    /// <summary>HTTP method in capitals.</summary>
    public required string Method { get; init; }

    /// <summary>Path template as in the document, for telemetry and the fake.</summary>
    public required string Path { get; init; }

    /// <summary>The path cut into literals and parameters.</summary>
    public required EquatableArray<PathPartModel> PathParts { get; init; }

    /// <summary>JSON pointer of the operation.</summary>
    public required string Pointer { get; init; }

    public string? Documentation { get; init; }

    public bool Deprecated { get; init; }

    /// <summary>Path, query, header and cookie parameters in the order of the method's parameters: required ones first.</summary>
    public EquatableArray<ParameterModel> Parameters { get; init; }

    public BodyModel? Body { get; init; }

    /// <summary>Every documented response, most specific first: exact status, range, default.</summary>
    public EquatableArray<ResponseModel> Responses { get; init; }

    /// <summary>Type of the success value; null where no success body is documented.</summary>
    public TypeReference? Result { get; init; }

    /// <summary>How the success body is handed over.</summary>
    public ResponseBodyKind ResultKind { get; init; }

    /// <summary>Name of the header that makes the operation idempotent, or null.</summary>
    public string? IdempotencyHeader { get; init; }

    /// <summary>Alternatives, each a list of scheme names that are needed together. Empty: anonymous.</summary>
    public EquatableArray<SecurityRequirementModel> Security { get; init; }

    /// <summary>Absolute server of this operation where it differs from the document's, or null.</summary>
    public string? Server { get; init; }

    /// <summary>The names of error-enum members that the operation documents, over all statuses.</summary>
    public EquatableArray<string> ErrorTypes { get; init; }
}
