using PostGen.Generator.Reading;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Cuts the keywords of one rule out of a schema.</summary>
internal static class Fragment
{
    public static DocumentNode Of(DocumentNode schema, params string[] keywords)
    {
        SourceObject original = (SourceObject)schema.Node!;
        List<SourceMember> members = [];
        foreach (string keyword in keywords)
        {
            if (original.TryGetMember(keyword, out SourceMember member))
            {
                members.Add(member);
            }
        }

        return new DocumentNode(schema.File, new SourceObject(members, original.Start, original.End));
    }

    public static DocumentNode Dependency(DocumentMember dependency, string keyword)
    {
        SourceNode value = dependency.Value.Node!;
        SourceObject one = new([new SourceMember(dependency.Name, dependency.NameStart, dependency.NameEnd, value)], value.Start, value.End);
        SourceObject fragment = new([new SourceMember(keyword, value.Start, value.Start, one)], value.Start, value.End);
        return new DocumentNode(dependency.File, fragment);
    }
}
