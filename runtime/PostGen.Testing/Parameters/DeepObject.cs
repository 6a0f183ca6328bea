using PostGen.JsonSchema.Text;
using PostGen.Testing.Documents;

namespace PostGen.Testing.Parameters;

/// <summary>Reads <c>name[member]=value</c>, however deep: <c>name[list][0]=value</c>, <c>name[list][]=value</c>.</summary>
internal static class DeepObject
{
    /// <summary>Null where no pair is of this name.</summary>
    public static SourceNode? Read(IEnumerable<KeyValuePair<string, string>> pairs, string name, DescribedNode schema)
    {
        List<(string[] Path, string Text)> entries = [.. pairs
            .Where(pair => pair.Key.StartsWith(name + "[", StringComparison.Ordinal) && pair.Key.EndsWith(']'))
            .Select(pair => (pair.Key[(name.Length + 1)..^1].Split("]["), QueryText.Decode(pair.Value)))];
        return entries.Count == 0 ? null : ReadHolder(entries, 0, schema);
    }

    private static SourceNode ReadHolder(List<(string[] Path, string Text)> entries, int depth, DescribedNode schema)
    {
        List<IGrouping<string, (string[] Path, string Text)>> members = [.. entries.GroupBy(entry => entry.Path[depth], StringComparer.Ordinal)];
        if (SchemaShape.TypesOf(schema).Contains("array") && members.TrueForAll(static member => member.Key.All(char.IsAsciiDigit)))
        {
            DescribedNode items = SchemaShape.ItemsOf(schema);
            return new SourceArray([.. members.SelectMany(member => ReadItems([.. member], depth + 1, items))], 0, 0);
        }

        return new SourceObject(
            [.. members.Select(member => new SourceMember(member.Key, 0, 0, ReadMember([.. member], depth + 1, SchemaShape.PropertyOf(schema, member.Key))))], 0, 0);
    }

    // list[]=1&list[]=2: several items under no index
    private static IEnumerable<SourceNode> ReadItems(List<(string[] Path, string Text)> entries, int depth, DescribedNode schema) =>
        entries.Exists(entry => entry.Path.Length > depth) ? [ReadMember(entries, depth, schema)] : entries.Select(entry => TextValue.Read(entry.Text, schema));

    private static SourceNode ReadMember(List<(string[] Path, string Text)> entries, int depth, DescribedNode schema)
    {
        List<(string[] Path, string Text)> deeper = entries.FindAll(entry => entry.Path.Length > depth);
        if (deeper.Count > 0)
        {
            return ReadHolder(deeper, depth, schema);
        }

        HashSet<string> types = SchemaShape.TypesOf(schema);
        bool isList = types.Contains("array") && (entries.Count > 1 || !types.Contains("string"));
        return isList ? TextValue.List(entries.Select(static entry => entry.Text), schema) : TextValue.Read(entries[^1].Text, schema);
    }
}
