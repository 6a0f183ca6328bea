namespace PostGen.Testing;

/// <summary>Something about a request that the document forbids.</summary>
/// <param name="Location">The part of the request.</param>
/// <param name="Name">Name of the parameter; for a body the JSON pointer (RFC 6901) of the value, or the name of the part.</param>
/// <param name="Message">A sentence that says what is wrong.</param>
public sealed record RequestFault(RequestFaultLocation Location, string Name, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Name.Length == 0 ? $"{Location}: {Message}" : $"{Location} {Name}: {Message}";
}
