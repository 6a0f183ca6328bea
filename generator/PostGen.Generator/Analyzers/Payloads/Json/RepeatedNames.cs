using PostGen.Generator.Diagnostics;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Analyzers.Payloads.Json;

/// <summary>Finds names that an object repeats (RFC 8259, section 4): the last one counts, so what stands under the others is never sent.</summary>
internal static class RepeatedNames
{
    public static IEnumerable<JsonFault> In(SourceNode root)
    {
        var open = new Stack<SourceNode>();
        open.Push(root);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case SourceArray array:
                    PushAll(open, array.Items);
                    break;
                case SourceObject container:
                    foreach (SourceMember repeated in RepeatedIn(container))
                    {
                        yield return new JsonFault(
                            PayloadDescriptors.JsonSyntax,
                            repeated.NameStart,
                            repeated.NameEnd - repeated.NameStart,
                            $"The object has \"{repeated.Name}\" already, and the last one counts. Remove or rename one of them.");
                    }

                    PushAll(open, container.Members.Select(static member => member.Value));
                    break;
            }
        }
    }

    private static IEnumerable<SourceMember> RepeatedIn(SourceObject container)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return container.Members.Where(member => !names.Add(member.Name));
    }

    private static void PushAll(Stack<SourceNode> open, IEnumerable<SourceNode> nodes)
    {
        foreach (SourceNode node in nodes)
        {
            open.Push(node);
        }
    }
}
