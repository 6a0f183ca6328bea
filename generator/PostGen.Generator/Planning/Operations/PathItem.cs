using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Operations;

/// <summary>A path item: what stands in the document, over what its <c>$ref</c> leads to.</summary>
internal readonly struct PathItem
{
    private readonly DocumentNode _local;
    private readonly DocumentNode _target;

    private PathItem(DocumentNode local, DocumentNode target)
    {
        _local = local;
        _target = target;
    }

    /// <summary>The members beside a <c>$ref</c> win, as the reference promises nothing about them and their author meant something.</summary>
    public DocumentNode this[string member] => _local[member] is { Exists: true } local ? local : _target[member];

    public static PathItem Of(DocumentNode node, ReferenceResolver references) =>
        node["$ref"].Exists && references.TryResolve(node, ReferenceKind.PathItem, out DocumentNode target, out _)
            ? new PathItem(node, target)
            : new PathItem(node, default);

    /// <summary>The members in document order: those of the reference first, without those that are overridden.</summary>
    public IEnumerable<DocumentMember> Members()
    {
        List<DocumentMember> members = [];
        foreach (DocumentMember member in _target.Members)
        {
            if (!_local[member.Name].Exists)
            {
                members.Add(member);
            }
        }

        foreach (DocumentMember member in _local.Members)
        {
            members.Add(member);
        }

        return members;
    }
}
