using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Planning.Naming;
using PostGen.Generator.Planning.Operations;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Servers;

/// <summary>Reads one server object.</summary>
internal sealed class ServerReader(ApiDocument document)
{
    /// <summary>Null where the server has no URL; that is reported. The name is still to be given.</summary>
    public ServerModel? Read(DocumentNode server)
    {
        if (server["url"].Text is not { } url || url.Trim().Length == 0)
        {
            document.Faults.Report(OperationDescriptors.ServerWithoutUrl, server);
            return null;
        }

        return new ServerModel(string.Empty, url.Trim(), Texts.Description(server), Variables(server, url.Trim()));
    }

    private EquatableArray<ServerVariableModel> Variables(DocumentNode server, string url)
    {
        List<ServerVariableModel> variables = [];
        NameScope names = new();
        foreach (PathSegment segment in PathTemplate.Parse(url).Segments)
        {
            if (segment.IsParameter && !variables.Exists(variable => variable.WireName == segment.Text))
            {
                variables.Add(Variable(server, segment.Text, names));
            }
        }

        return variables.ToEquatableArray();
    }

    private ServerVariableModel Variable(DocumentNode server, string name, NameScope names)
    {
        DocumentNode variable = server["variables"][name];
        List<string> values = [];
        foreach (DocumentNode value in variable["enum"].Items)
        {
            if (value.ScalarText is { } text)
            {
                values.Add(text);
            }
        }

        string? fallback = variable["default"].ScalarText;
        if (fallback is null)
        {
            fallback = values.Count > 0 ? values[0] : string.Empty;
            document.Faults.Report(OperationDescriptors.ServerVariableWithoutDefault, server["url"], name, fallback);
        }

        return new ServerVariableModel(
            names.Take(Identifier.Camel(name)), name, fallback, values.ToEquatableArray(), Texts.Description(variable));
    }
}
