using System.Globalization;

namespace PostGen.JsonSchema.Text;

internal static class SourcePath
{
    // Descends along the positions only.
    public static bool TryFollow(SourceNode from, SourceNode target, List<string> path)
    {
        SourceNode node = from;
        while (!ReferenceEquals(node, target))
        {
            SourceNode? next = null;
            if (node is SourceObject value)
            {
                foreach (SourceMember member in value.MemberArray)
                {
                    if (Holds(member.Value, target))
                    {
                        next = member.Value;
                        path.Add(member.Name);
                        break;
                    }
                }
            }
            else if (node is SourceArray array)
            {
                int index = Array.FindIndex(array.ItemArray, item => Holds(item, target));
                if (index >= 0)
                {
                    next = array.ItemArray[index];
                    path.Add(index.ToString(CultureInfo.InvariantCulture));
                }
            }

            if (next is null)
            {
                path.Clear();
                return false;
            }

            node = next;
        }

        return true;
    }

    public static void Descend(SourceNode from, int offset, List<string> path)
    {
        SourceNode? node = from;
        while (node is not null)
        {
            SourceNode? next = null;
            if (node is SourceObject value)
            {
                int index = Array.FindIndex(value.MemberArray, member => offset >= member.NameStart && offset < Math.Max(member.NameEnd, member.Value.End));
                if (index >= 0)
                {
                    next = value.MemberArray[index].Value;
                    path.Add(value.MemberArray[index].Name);
                }
            }
            else if (node is SourceArray array)
            {
                int index = Array.FindIndex(array.ItemArray, item => offset >= item.Start && offset < item.End);
                if (index >= 0)
                {
                    next = array.ItemArray[index];
                    path.Add(index.ToString(CultureInfo.InvariantCulture));
                }
            }

            node = next;
        }
    }

    public static bool TrySearch(SourceNode from, SourceNode target, List<string> path)
    {
        var parents = new Dictionary<SourceNode, (SourceNode Parent, string Segment)>();
        var open = new Stack<SourceNode>();
        open.Push(from);
        while (open.Count > 0)
        {
            SourceNode node = open.Pop();
            if (ReferenceEquals(node, target))
            {
                for (SourceNode at = node; !ReferenceEquals(at, from); at = parents[at].Parent)
                {
                    path.Insert(0, parents[at].Segment);
                }

                return true;
            }

            foreach ((string segment, SourceNode child) in ChildrenOf(node))
            {
                if (!ReferenceEquals(child, from) && !parents.ContainsKey(child))
                {
                    parents.Add(child, (node, segment));
                    open.Push(child);
                }
            }
        }

        return false;
    }

    private static IEnumerable<(string Segment, SourceNode Child)> ChildrenOf(SourceNode node) => node switch
    {
        SourceObject value => value.MemberArray.Select(member => (member.Name, member.Value)),
        SourceArray array => array.ItemArray.Select((item, index) => (index.ToString(CultureInfo.InvariantCulture), item)),
        _ => [],
    };

    private static bool Holds(SourceNode node, SourceNode target) =>
        ReferenceEquals(node, target) || (node.Kind >= SourceKind.Array && node.Start <= target.Start && target.End <= node.End);
}
