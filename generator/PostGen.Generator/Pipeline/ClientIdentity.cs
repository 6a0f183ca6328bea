namespace PostGen.Generator.Pipeline;

/// <summary>Which document gives which client.</summary>
/// <param name="EmitsClient">The client itself is asked for, not only its fake.</param>
internal sealed record ClientIdentity(string Path, string Namespace, string ClientName, bool EmitsClient)
{
    public string FullName => $"{Namespace}.{ClientName}";
}
