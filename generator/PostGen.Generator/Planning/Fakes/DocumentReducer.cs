using System.Text;
using PostGen.Generator.Planning.Operations;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Fakes;

/// <summary>
/// Reduces a document to what a server of some of its operations needs at run time: routes, parameters, bodies, responses, security and the
/// schemas and examples that they reach. References stay references, also those into other files.
/// </summary>
internal sealed class DocumentReducer
{
    private static readonly string[] s_shared = ["parameters", "servers"];

    private readonly ApiDocument _document;
    private readonly ReducedReferences _references;
    private readonly StringBuilder _json = new();
    private readonly ReducedNodeWriter _writer;

    public DocumentReducer(ApiDocument document)
    {
        _document = document;
        _references = new ReducedReferences(document);
        _writer = new ReducedNodeWriter(_json, _references, new ReducedHeirs(document, _references));
    }

    public string Reduce(IReadOnlyList<OperationDraft> operations)
    {
        string version = _document.Version is OpenApiVersion.V20 or OpenApiVersion.V30 ? "3.0.4" : "3.1.0";
        _json.Append("{\"openapi\":\"").Append(version).Append('"');
        if (_document.Root["servers"] is { IsArray: true } servers)
        {
            Name("servers");
            _writer.Node(servers);
        }

        if (_document.Root["security"] is { IsArray: true } security)
        {
            Name("security");
            _writer.Literal(security);
        }

        Paths(operations);
        Targets();
        return _json.Append('}').ToString();
    }

    private void Paths(IReadOnlyList<OperationDraft> operations)
    {
        _json.Append(",\n\"paths\":{");
        bool first = true;
        foreach (IGrouping<string, OperationDraft> path in operations.GroupBy(static operation => operation.Path))
        {
            _json.Append(first ? "\n" : ",\n");
            first = false;
            _writer.Text(path.Key);
            _json.Append(":{");
            Path([.. path]);
            _json.Append('}');
        }

        _json.Append('}');
    }

    private void Path(List<OperationDraft> operations)
    {
        bool first = true;
        foreach (string name in s_shared)
        {
            if (operations[0].Item[name] is { IsArray: true } value)
            {
                Separate(ref first);
                _writer.Text(name);
                _json.Append(':');
                _writer.Node(value);
            }
        }

        List<OperationDraft> others = [];
        foreach (OperationDraft operation in operations)
        {
            string name = operation.Method.ToLowerInvariant();
            if (HttpMethods.OfMember(name) == operation.Method)
            {
                Separate(ref first);
                Operation(name, operation);
            }
            else
            {
                others.Add(operation);
            }
        }

        if (others.Count > 0)
        {
            Separate(ref first);
            _json.Append("\"additionalOperations\":{");
            bool firstOther = true;
            foreach (OperationDraft operation in others)
            {
                Separate(ref firstOther);
                Operation(operation.Method, operation);
            }

            _json.Append('}');
        }
    }

    private void Operation(string name, OperationDraft operation)
    {
        _writer.Text(name);
        _json.Append(':');
        _writer.Node(operation.Node);
    }

    // Writing a target finds more of them.
    private void Targets()
    {
        var sections = new SortedDictionary<string, SortedDictionary<string, string>>(StringComparer.Ordinal);
        Section(sections, "components/securitySchemes", _document.Root["components"]["securitySchemes"]);
        while (_references.TryNext(out string pointer, out DocumentNode target))
        {
            int slash = pointer.LastIndexOf('/');
            Add(sections, pointer.Substring(1, slash - 1), JsonPointer.Unescape(pointer.Substring(slash + 1)), target);
        }

        List<string> components = [.. sections.Keys.Where(static key => key.StartsWith("components/", StringComparison.Ordinal))];
        Name("components");
        _json.Append('{').Append(string.Join(",\n", components.Select(key => Spell(key.Substring(11), sections[key])))).Append('}');
        if (sections.TryGetValue(ReducedReferences.OtherTargets, out SortedDictionary<string, string>? others))
        {
            _json.Append(",\n").Append(Spell(ReducedReferences.OtherTargets, others));
        }
    }

    private void Section(SortedDictionary<string, SortedDictionary<string, string>> sections, string section, DocumentNode map)
    {
        foreach (DocumentMember member in map.Members)
        {
            Add(sections, section, member.Name, member.Value);
        }
    }

    private void Add(SortedDictionary<string, SortedDictionary<string, string>> sections, string section, string name, DocumentNode node)
    {
        if (!sections.TryGetValue(section, out SortedDictionary<string, string>? entries))
        {
            sections.Add(section, entries = new SortedDictionary<string, string>(StringComparer.Ordinal));
        }

        int start = _json.Length;
        _writer.Text(name);
        _json.Append(':');
        _writer.Node(node);
        entries[name] = _json.ToString(start, _json.Length - start);
        _json.Length = start;
    }

    private static string Spell(string section, SortedDictionary<string, string> entries) => $"\"{section}\":{{\n{string.Join(",\n", entries.Values)}}}";

    private void Name(string name) => _json.Append(",\n\"").Append(name).Append("\":");

    private void Separate(ref bool first)
    {
        _json.Append(first ? "" : ",");
        first = false;
    }
}
