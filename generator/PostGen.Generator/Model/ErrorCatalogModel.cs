namespace PostGen.Generator.Model;

/// <summary>The errors that the document knows.</summary>
internal sealed record ErrorCatalogModel
{
    /// <summary>Name of the base exception, such as <c>PostpressException</c>.</summary>
    public required string ExceptionName { get; init; }

    /// <summary>The enum of error types, or null where the document lists none. Its values are the full texts (<c>errors/…</c>).</summary>
    public EnumModel? ErrorTypes { get; init; }

    /// <summary>Where the envelope keeps what; null where no error model was recognised or mapped.</summary>
    public ErrorEnvelopeModel? Envelope { get; init; }

    /// <summary>A class for each documented error status, ordered by status.</summary>
    public EquatableArray<StatusExceptionModel> Exceptions { get; init; }
}
