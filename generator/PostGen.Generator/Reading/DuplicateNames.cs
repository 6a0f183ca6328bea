using PostGen.Generator.Diagnostics;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading;

/// <summary>Reports names that occur twice in one object. The last one counts, so what stood under the first is lost.</summary>
internal static class DuplicateNames
{
    public static void Report(DocumentFile file, FaultSink faults)
    {
        HashSet<SourceNode> shared = [];
        Stack<SourceNode> open = new();
        Push(open, file.Root);
        while (open.Count > 0)
        {
            SourceNode node = open.Pop();

            // Only what lies behind its parent can be shared by alias, and only that can be met again.
            if (node is SourceArray array)
            {
                for (int i = 0; i < array.Items.Count; i++)
                {
                    PushUnlessShared(open, shared, array, array.Items[i]);
                }
            }
            else if (node is SourceObject container)
            {
                ReportIn(container, file, faults);
                for (int i = 0; i < container.Members.Count; i++)
                {
                    PushUnlessShared(open, shared, container, container.Members[i].Value);
                }
            }
        }
    }

    private static void ReportIn(SourceObject container, DocumentFile file, FaultSink faults)
    {
        // Looking names up builds the index of a large object, which planning needs anyway.
        for (int i = 0; i < container.Members.Count; i++)
        {
            SourceMember member = container.Members[i];
            if (container.TryGetMember(member.Name, out SourceMember last) && last.NameStart != member.NameStart)
            {
                faults.ReportAt(DocumentDescriptors.DuplicateName, file, last.NameStart, last.NameEnd, last.Name);
            }
        }
    }

    private static void PushUnlessShared(Stack<SourceNode> open, HashSet<SourceNode> shared, SourceNode parent, SourceNode child)
    {
        bool isInside = child.Start >= parent.Start && child.End <= parent.End;
        if (isInside || shared.Add(child))
        {
            Push(open, child);
        }
    }

    private static void Push(Stack<SourceNode> open, SourceNode? node)
    {
        if (node?.Kind >= SourceKind.Array)
        {
            open.Push(node);
        }
    }
}
