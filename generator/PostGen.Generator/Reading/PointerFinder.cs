using System.Globalization;
using System.Text;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading;

/// <summary>Finds the pointer of a node by descending along offsets, and by a full index of the tree where offsets do not nest.</summary>
internal sealed class PointerFinder(DocumentFile file)
{
    private Dictionary<SourceNode, string>? _index;

    public string Find(SourceNode node) =>
        _index is null && Descend(node) is { } pointer ? pointer : Index().TryGetValue(node, out string? found) ? found : string.Empty;

    // Null where the way ends before the node: a rewritten tree, a merged member, or a node of another file.
    private string? Descend(SourceNode wanted)
    {
        StringBuilder pointer = new();
        SourceNode? at = file.Root;
        while (at is not null && !ReferenceEquals(at, wanted))
        {
            SourceNode parent = at;
            at = at switch
            {
                SourceObject container => ChildOf(container, wanted, pointer),
                SourceArray container => ChildOf(container, wanted, pointer),
                _ => null,
            };

            // Planning makes schemas that stand where the one stands that they were made of: they have its pointer.
            // Indexing half a million nodes to find that out would take longer than all planning.
            if (at is null && parent.Start == wanted.Start && parent.End == wanted.End)
            {
                return pointer.ToString();
            }
        }

        return at is null ? null : pointer.ToString();
    }

    private static SourceNode? ChildOf(SourceObject container, SourceNode wanted, StringBuilder pointer)
    {
        IReadOnlyList<SourceMember> members = container.Members;
        int guess = FirstEndingAtOrAfter(members, wanted);
        if (guess < members.Count && Covers(members[guess].Value, wanted))
        {
            return Step(members[guess], pointer);
        }

        for (int i = 0; i < members.Count; i++)
        {
            if (Covers(members[i].Value, wanted))
            {
                return Step(members[i], pointer);
            }
        }

        return null;
    }

    private static SourceNode Step(SourceMember member, StringBuilder pointer)
    {
        pointer.Append('/').Append(JsonPointer.Escape(member.Name));
        return member.Value;
    }

    // By halves: a map of a thousand schemas is on the way to each of them. Members are in the order of their offsets, but for aliases of YAML
    // and what was rewritten, for which the answer may be another one and is only taken where it covers what is looked for.
    private static int FirstEndingAtOrAfter(IReadOnlyList<SourceMember> members, SourceNode wanted)
    {
        int low = 0;
        int high = members.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (members[middle].Value.End < wanted.End)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static SourceNode? ChildOf(SourceArray container, SourceNode wanted, StringBuilder pointer)
    {
        for (int i = 0; i < container.Items.Count; i++)
        {
            if (Covers(container.Items[i], wanted))
            {
                pointer.Append('/').Append(i.ToString(CultureInfo.InvariantCulture));
                return container.Items[i];
            }
        }

        return null;
    }

    private static bool Covers(SourceNode node, SourceNode wanted) =>
        ReferenceEquals(node, wanted) || (node.Kind >= SourceKind.Array && node.Start <= wanted.Start && wanted.End <= node.End);

    private Dictionary<SourceNode, string> Index()
    {
        if (_index is { } index)
        {
            return index;
        }

        index = [];
        Stack<KeyValuePair<SourceNode, string>> open = new();
        if (file.Root is { } root)
        {
            open.Push(new(root, string.Empty));
        }

        while (open.Count > 0)
        {
            KeyValuePair<SourceNode, string> next = open.Pop();
            if (index.ContainsKey(next.Key))
            {
                continue;
            }

            index.Add(next.Key, next.Value);
            PushChildren(next.Key, next.Value, open);
        }

        return _index = index;
    }

    private static void PushChildren(SourceNode node, string pointer, Stack<KeyValuePair<SourceNode, string>> open)
    {
        if (node is SourceArray array)
        {
            for (int i = array.Items.Count - 1; i >= 0; i--)
            {
                open.Push(new(array.Items[i], pointer + "/" + i.ToString(CultureInfo.InvariantCulture)));
            }
        }
        else if (node is SourceObject container)
        {
            for (int i = container.Members.Count - 1; i >= 0; i--)
            {
                open.Push(new(container.Members[i].Value, pointer + "/" + JsonPointer.Escape(container.Members[i].Name)));
            }
        }
    }
}
