using PostGen.Generator.Model;

namespace PostGen.Generator.Pipeline;

/// <summary>What emitting a document looks at besides its model.</summary>
/// <param name="Clients">The clients of all documents, this one included.</param>
/// <param name="Project">The project that they are emitted into.</param>
internal sealed record EmissionScope(EquatableArray<ClientIdentity> Clients, ProjectFacts Project)
{
    /// <summary>The earlier document that gives the client of this one, or null. Hint names of files do not tell capitals apart, so neither does this.</summary>
    public ClientIdentity? FirstOf(ClientIdentity? document)
    {
        ClientIdentity? first = Clients.FirstOrDefault(other => string.Equals(other.FullName, document?.FullName, StringComparison.OrdinalIgnoreCase));
        return first is null || first.Path == document!.Path ? null : first;
    }

    /// <summary>Whether what a project needs once is emitted with this document.</summary>
    public bool IsFirst(ClientIdentity document) =>
        Clients.First(other => other.EmitsClient && FirstOf(other) is null).Path == document.Path;
}
