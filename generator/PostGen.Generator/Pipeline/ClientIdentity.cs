namespace PostGen.Generator.Pipeline;

/// <summary>Which document gives which client.</summary>
internal sealed record ClientIdentity(string Path, string Namespace, string ClientName)
{
    public string FullName => $"{Namespace}.{ClientName}";
}
