using PostGen.Generator.Model;

namespace PostGen.Generator.Pipeline;

/// <summary>Which document gives which client.</summary>
/// <param name="EmitsClient">The client itself is asked for, not only its fake.</param>
/// <param name="TypeNames">The types that other documents of its namespace could give as well.</param>
internal sealed record ClientIdentity(string Path, string Namespace, string ClientName, bool EmitsClient, EquatableArray<string> TypeNames)
{
    public string FullName => $"{Namespace}.{ClientName}";

    public static ClientIdentity Of(string path, EmitParts emit, ApiModel model) => new(
        path,
        model.Namespace,
        model.ClientName,
        emit == EmitParts.Default || (emit & EmitParts.Client) != 0,
        model.Types.Select(static type => type.Name)
            .Concat(model.Groups.Select(static group => group.TypeName))
            .Append(model.Errors.ExceptionName)
            .ToEquatableArray());
}
