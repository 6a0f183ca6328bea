using PostGen.Generator.Diagnostics;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Operations;

/// <summary>Finds the operations of a document, in document order.</summary>
internal sealed class OperationFinder(ApiDocument document, OperationFilter filter)
{
    private readonly List<OperationDraft> _found = [];

    public List<OperationDraft> FindAll()
    {
        foreach (DocumentMember path in document.Paths.Members)
        {
            if (!path.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                AddPath(path);
            }
        }

        return _found;
    }

    private void AddPath(DocumentMember path)
    {
        if (!path.Value.IsObject)
        {
            document.Faults.ReportName(OperationDescriptors.NotAnObject, path, "path item", path.Name);
            return;
        }

        string key = path.Name;
        if (key.Length == 0 || key[0] != '/')
        {
            key = "/" + key;
            document.Faults.ReportName(OperationDescriptors.PathWithoutSlash, path, path.Name, key);
        }

        string pointer = "/paths/" + Escape(path.Name) + "/";
        PathItem item = PathItem.Of(path.Value, document.References);
        foreach (DocumentMember member in item.Members())
        {
            if (HttpMethods.OfMember(member.Name) is { } method)
            {
                Add(method, key, pointer + Escape(member.Name), item, member);
            }
            else if (member.Name == "additionalOperations")
            {
                AddAdditional(key, pointer, item, member.Value);
            }
        }
    }

    // OpenAPI 3.2, section 4.9: method names are sent as they are written.
    private void AddAdditional(string key, string pointer, PathItem item, DocumentNode operations)
    {
        foreach (DocumentMember member in operations.Members)
        {
            if (HttpMethods.IsSendable(member.Name))
            {
                Add(member.Name, key, pointer + "additionalOperations/" + Escape(member.Name), item, member);
            }
            else
            {
                document.Faults.ReportName(OperationDescriptors.UnsendableMethod, member, member.Name);
            }
        }
    }

    private void Add(string method, string key, string pointer, PathItem item, DocumentMember member)
    {
        if (!member.Value.IsObject)
        {
            document.Faults.ReportName(OperationDescriptors.NotAnObject, member, "operation", method + " " + key);
            return;
        }

        if (!filter.Allows(method, key, member.Value))
        {
            return;
        }

        _found.Add(new OperationDraft
        {
            Method = method,
            Path = key,
            Pointer = pointer,
            Item = item,
            Member = member,
            OperationId = member.Value["operationId"].ScalarText is { } id && id.Trim().Length > 0 ? id : null,
            Tag = FirstTag(member.Value["tags"]),
        });
    }

    private static string? FirstTag(DocumentNode tags)
    {
        foreach (DocumentNode tag in tags.Items)
        {
            if (tag.ScalarText is { } text && text.Trim().Length > 0)
            {
                return text;
            }
        }

        return null;
    }

    private static string Escape(string segment) => segment.Replace("~", "~0").Replace("/", "~1");
}
