using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading.Yaml;

/// <summary>The merge key <c>&lt;&lt;</c>: members of other mappings, unless the mapping has its own of that name.</summary>
internal static class YamlMerge
{
    public static void Into(List<SourceMember> members, List<SourceNode> sources)
    {
        HashSet<string> names = new(members.Select(static member => member.Name), StringComparer.Ordinal);
        foreach (SourceObject source in sources.SelectMany(MappingsIn))
        {
            // Within one source the last of duplicates counts, hence the lookup.
            foreach (SourceMember member in source.Members)
            {
                if (names.Add(member.Name) && source.TryGetMember(member.Name, out SourceMember last))
                {
                    members.Add(last);
                }
            }
        }
    }

    private static IEnumerable<SourceObject> MappingsIn(SourceNode source) => source switch
    {
        SourceObject mapping => [mapping],
        SourceArray list => list.Items.OfType<SourceObject>(),
        _ => [],
    };
}
