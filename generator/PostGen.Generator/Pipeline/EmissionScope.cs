using PostGen.Generator.Model;

namespace PostGen.Generator.Pipeline;

/// <summary>What emitting a document looks at besides its model.</summary>
/// <param name="Clients">The clients of all documents, this one included.</param>
/// <param name="Project">The project that they are emitted into.</param>
internal sealed record EmissionScope(EquatableArray<ClientIdentity> Clients, ProjectFacts Project)
{
    /// <summary>The earlier document that gives the client of this one, or null. Hint names of files do not tell capitals apart, so neither does this.</summary>
    public ClientIdentity? FirstOf(ClientIdentity document)
    {
        ClientIdentity first = Clients.First(other => string.Equals(other.FullName, document.FullName, StringComparison.OrdinalIgnoreCase));
        return first.Path == document.Path ? null : first;
    }

    /// <summary>The first of the document's types that an earlier document gives to the same namespace, or null.</summary>
    public TypeClash? ClashOf(ClientIdentity document)
    {
        HashSet<string>? names = null;
        foreach (ClientIdentity other in Clients.TakeWhile(other => other.Path != document.Path))
        {
            if (document.EmitsClient && other.EmitsClient && other.Namespace == document.Namespace)
            {
                names ??= new HashSet<string>(document.TypeNames, StringComparer.Ordinal);
                if (other.TypeNames.FirstOrDefault(names.Contains) is { } name)
                {
                    return new TypeClash(name, other);
                }
            }
        }

        return null;
    }

    public bool Emits(ClientIdentity document) => FirstOf(document) is null && ClashOf(document) is null;

    /// <summary>Whether what a project needs once is emitted with this document, which is one that is emitted.</summary>
    public bool IsFirst(ClientIdentity document) =>
        document.EmitsClient && Clients.First(other => other.EmitsClient && Emits(other)).Path == document.Path;
}
