using System.Globalization;
using System.Text;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Fakes;

/// <summary>Writes parts of a document without what is only for people, in ASCII, references rewritten.</summary>
internal sealed class ReducedNodeWriter(StringBuilder json, ReducedReferences references, ReducedHeirs heirs)
{
    // What these hold is named by the document's author: nothing is left out, and each value is a node again.
    private static readonly HashSet<string> s_maps = new(StringComparer.Ordinal)
    {
        "properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "content", "encoding", "responses", "variables", "mapping",
    };

    private static readonly HashSet<string> s_literals = new(StringComparer.Ordinal)
    {
        "example", "default", "const", "enum", "value", "dataValue", "required", "security", "dependentRequired", "x-enumDescriptions",
    };

    private static readonly HashSet<string> s_left = new(StringComparer.Ordinal)
    {
        "description", "summary", "externalDocs", "tags", "title", "xml", "deprecated", "callbacks", "links", "headers", "$id", "$schema", "$comment",
    };

    public void Text(string text)
    {
        json.Append('"');
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' or '\\' => json.Append('\\').Append(c),
                >= ' ' and <= '~' => json.Append(c),
                _ => json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        json.Append('"');
    }

    /// <summary>Writes a node of the specification: a path item, an operation, a schema.</summary>
    public void Node(DocumentNode node)
    {
        if (node.IsArray)
        {
            Array(node, Node);
        }
        else if (!node.IsObject)
        {
            Literal(node);
        }
        else if (node["$ref"].IsString)
        {
            Reference(node);
        }
        else
        {
            Object(node, IsKept, Member);
            if (heirs.Of(node) is { Count: > 0 } named)
            {
                Heirs(named);
            }
        }
    }

    /// <summary>Writes a map whose names are the author's.</summary>
    public void Map(DocumentNode node)
    {
        if (node.IsObject)
        {
            Object(node, static _ => true, (_, value) => Node(value));
        }
        else
        {
            Node(node);
        }
    }

    /// <summary>Writes a value as it is.</summary>
    public void Literal(DocumentNode node)
    {
        if (node.IsObject)
        {
            Object(node, static _ => true, (_, value) => Literal(value));
        }
        else if (node.IsArray)
        {
            Array(node, Literal);
        }
        else if (node.IsString)
        {
            Text(node.Text!);
        }
        else
        {
            json.Append(node.ScalarText ?? "null");
        }
    }

    private void Reference(DocumentNode node)
    {
        if (references.Rewrite(node) is not { } target)
        {
            json.Append("{}");
            return;
        }

        json.Append("{\"$ref\":");
        Text(target);
        foreach (DocumentMember member in node.Members)
        {
            if (member.Name != "$ref" && IsKept(member.Name))
            {
                json.Append(',');
                Text(member.Name);
                json.Append(':');
                Member(member.Name, member.Value);
            }
        }

        json.Append('}');
    }

    // The last member of the object that was just written.
    private void Heirs(IReadOnlyList<KeyValuePair<string, string>> named)
    {
        json.Length--;
        json.Append(",\"").Append(ReducedHeirs.Keyword).Append("\":{");
        for (int i = 0; i < named.Count; i++)
        {
            json.Append(i == 0 ? "" : ",");
            Text(named[i].Key);
            json.Append(':');
            Text(named[i].Value);
        }

        json.Append("}}");
    }

    private void Member(string name, DocumentNode value)
    {
        if (s_maps.Contains(name) || (name == "examples" && value.IsObject))
        {
            Map(value);
        }
        else if (s_literals.Contains(name) || name == "examples")
        {
            Literal(value);
        }
        else
        {
            Node(value);
        }
    }

    private void Object(DocumentNode node, Func<string, bool> isKept, Action<string, DocumentNode> write)
    {
        json.Append('{');
        bool first = true;
        foreach (DocumentMember member in node.Members)
        {
            if (isKept(member.Name))
            {
                json.Append(first ? "" : ",");
                first = false;
                Text(member.Name);
                json.Append(':');
                write(member.Name, member.Value);
            }
        }

        json.Append('}');
    }

    private void Array(DocumentNode node, Action<DocumentNode> write)
    {
        json.Append('[');
        bool first = true;
        foreach (DocumentNode item in node.Items)
        {
            json.Append(first ? "" : ",");
            first = false;
            write(item);
        }

        json.Append(']');
    }

    private static bool IsKept(string name) =>
        !s_left.Contains(name)
        && (!name.StartsWith("x-", StringComparison.Ordinal) || name == "x-enumDescriptions" || name.StartsWith("x-postgen-", StringComparison.Ordinal));
}
