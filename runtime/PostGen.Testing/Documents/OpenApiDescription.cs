using PostGen.JsonSchema.Text;

namespace PostGen.Testing.Documents;

/// <summary>The parts of an OpenAPI document that a server needs.</summary>
internal sealed class OpenApiDescription
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    public OpenApiDescription(string json)
    {
        SourceDocument document = SourceJsonReader.Read(json);
        if (document.Root is not SourceObject root || document.FaultCount > 0)
        {
            string fault = document.Faults.Count > 0 ? document.Faults[0].Message : "There is no object.";
            throw new FormatException($"The document is not JSON. {fault}");
        }

        Root = DescribedNode.OfRoot(root);
        IsVersion30 = Root["openapi"].Text?.StartsWith("3.0", StringComparison.Ordinal) ?? false;
        Operations = [.. Root["paths"].Members.SelectMany(path => ReadPath(path.Name, path.Value))];
        BasePaths = [.. ReadBasePaths(Root).Concat(Root["paths"].Members.SelectMany(static path => ReadBasePaths(path.Value))).Distinct()];
    }

    public DescribedNode Root { get; }

    public bool IsVersion30 { get; }

    public IReadOnlyList<OperationDescription> Operations { get; }

    /// <summary>Paths of the servers, such as <c>/v1</c>: a client may send to any of them.</summary>
    public IReadOnlyList<string> BasePaths { get; }

    private IEnumerable<OperationDescription> ReadPath(string path, DescribedNode item)
    {
        foreach (string method in s_methods)
        {
            if (item[method] is { Exists: true } operation)
            {
                yield return new OperationDescription(this, path, method.ToUpperInvariant(), item, operation);
            }
        }

        foreach ((string method, DescribedNode operation) in item["additionalOperations"].Members)
        {
            yield return new OperationDescription(this, path, method, item, operation);
        }
    }

    private static IEnumerable<string> ReadBasePaths(DescribedNode holder)
    {
        IEnumerable<DescribedNode> servers = holder["servers"].Items.Concat(holder.Members.SelectMany(static member => member.Value["servers"].Items));
        foreach (DescribedNode server in servers)
        {
            string url = server["url"].Text ?? "";
            foreach ((string name, DescribedNode variable) in server["variables"].Members)
            {
                url = url.Replace("{" + name + "}", variable["default"].Text ?? "", StringComparison.Ordinal);
            }

            string path = Uri.TryCreate(url, UriKind.Absolute, out Uri? absolute) && !absolute.IsFile ? absolute.AbsolutePath : url;
            if (path.Trim('/') is { Length: > 0 } trimmed)
            {
                yield return "/" + trimmed;
            }
        }
    }
}
