using System.Text;
using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Fakes;

/// <summary>Reduces a document to the component schemas that types were made from, and what these refer to, each at its own pointer.</summary>
internal sealed class SchemaReducer
{
    // An attribute is read by every compiler that references the assembly; beyond this, JSON in other assemblies is judged for its syntax only.
    private const int Longest = 1_000_000;

    private const string Section = "/components/schemas/";

    private readonly ApiDocument _document;
    private readonly ReducedReferences _references;
    private readonly StringBuilder _json = new();
    private readonly ReducedNodeWriter _writer;
    private readonly Dictionary<string, string> _schemas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _others = new(StringComparer.Ordinal);
    private int _length;

    public SchemaReducer(ApiDocument document)
    {
        _document = document;
        _references = new ReducedReferences(document);
        _writer = new ReducedNodeWriter(_json, _references, new ReducedHeirs(document, _references));
    }

    /// <summary>The schemas as an OpenAPI document, or null where there are none, or too many.</summary>
    public string? Reduce(IEnumerable<TypeModel> types)
    {
        DocumentNode schemas = _document.Components("schemas");
        foreach (TypeModel type in types)
        {
            string pointer = type.Pointer.TrimStart('#');
            if (pointer.StartsWith(Section, StringComparison.Ordinal) && pointer.IndexOf('/', Section.Length) < 0)
            {
                string name = JsonPointer.Unescape(pointer.Substring(Section.Length));
                Add(_schemas, name, schemas[name]);
            }
        }

        while (_length <= Longest && _references.TryNext(out string pointer, out DocumentNode target))
        {
            bool isSchema = pointer.StartsWith(Section, StringComparison.Ordinal);
            Add(isSchema ? _schemas : _others, JsonPointer.Unescape(pointer.Substring(pointer.LastIndexOf('/') + 1)), target);
        }

        if (_schemas.Count == 0 || _length > Longest)
        {
            return null;
        }

        string version = _document.Version is OpenApiVersion.V20 or OpenApiVersion.V30 ? "3.0.4" : "3.1.0";
        string others = _others.Count == 0 ? "" : $",\"{ReducedReferences.OtherTargets}\":{{{Join(_others)}}}";
        return $"{{\"openapi\":\"{version}\",\"components\":{{\"schemas\":{{{Join(_schemas)}}}}}{others}}}";
    }

    private static string Join(Dictionary<string, string> section)
    {
        string[] names = [.. section.Keys];
        Array.Sort(names, StringComparer.Ordinal);
        return string.Join(",", names.Select(name => section[name]));
    }

    private void Add(Dictionary<string, string> section, string name, DocumentNode node)
    {
        if (_length > Longest || section.ContainsKey(name) || !node.Exists)
        {
            return;
        }

        _json.Clear();
        _writer.Text(name);
        _json.Append(':');
        _writer.Node(node);
        section.Add(name, _json.ToString());
        _length += _json.Length;
    }
}
