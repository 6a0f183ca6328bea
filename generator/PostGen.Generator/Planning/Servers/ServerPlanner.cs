using System.Globalization;
using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Planning.Naming;
using PostGen.Generator.Planning.Operations;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Servers;

/// <summary>Plans the document's servers, and those of operations that have their own.</summary>
internal sealed class ServerPlanner
{
    private const int LongestDescription = 40;

    private static readonly string[] s_members =
        ["Equals", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "Finalize"];

    private readonly ServerReader _reader;
    private readonly ApiDocument _document;
    private readonly string? _main;

    /// <param name="document">The document.</param>
    /// <param name="className">Name of the class that has a member for each server.</param>
    public ServerPlanner(ApiDocument document, string className)
    {
        _document = document;
        _reader = new ServerReader(document);
        Servers = Plan(document.Root["servers"], className);
        _main = Servers.IsEmpty ? null : Servers[0].DefaultUrl;
    }

    public EquatableArray<ServerModel> Servers { get; }

    /// <summary>The absolute URL of the server of an operation, where that is not the document's; variables have their defaults.</summary>
    public string? Of(OperationDraft operation)
    {
        DocumentNode servers = operation.Node["servers"].Count > 0 ? operation.Node["servers"] : operation.Item["servers"];
        foreach (DocumentNode server in servers.Items)
        {
            if (_reader.Read(server) is not { } model)
            {
                continue;
            }

            string url = model.DefaultUrl;
            if (url == _main)
            {
                return null;
            }

            if (ServerModel.IsAbsoluteUrl(url))
            {
                return url;
            }

            if (_main is not null && ServerModel.IsAbsoluteUrl(_main) && Uri.TryCreate(new Uri(_main), url, out Uri? joined))
            {
                return joined.AbsoluteUri;
            }

            _document.Faults.Report(OperationDescriptors.RelativeServer, server["url"], url);
            return null;
        }

        return null;
    }

    private EquatableArray<ServerModel> Plan(DocumentNode servers, string className)
    {
        List<ServerModel> models = [];
        NameScope names = new();
        names.Reserve(className);
        foreach (string member in s_members)
        {
            names.Reserve(member);
        }

        foreach (DocumentNode server in servers.Items)
        {
            if (_reader.Read(server) is { } model)
            {
                models.Add(model with { Name = names.Take(Name(server, model, models.Count + 1)) });
            }
        }

        return models.ToEquatableArray();
    }

    private static string Name(DocumentNode server, ServerModel model, int position)
    {
        if (server["name"].Text?.Trim() is { Length: > 0 } name)
        {
            return Identifier.Pascal(name);
        }

        if (model.Documentation is { Length: <= LongestDescription } description)
        {
            return Identifier.Pascal(description);
        }

        string url = model.DefaultUrl;
        return ServerModel.IsAbsoluteUrl(url) && new Uri(url).Host is { Length: > 0 } host
            ? Identifier.Pascal(host)
            : "Server" + position.ToString(CultureInfo.InvariantCulture);
    }
}
