using PostGen.JsonSchema.Text;
using PostGen.Testing.Documents;
using PostGen.Testing.Parameters;

namespace PostGen.Testing.Requests;

/// <summary>Reads <c>application/x-www-form-urlencoded</c>: each property of the schema is a field in the style of a query parameter.</summary>
internal static class FormReader
{
    public static SourceNode Read(string text, MediaTypeDescription? description)
    {
        List<KeyValuePair<string, string>> pairs = QueryText.Read(text);
        DescribedNode schema = description?.Schema ?? default;
        var sources = new ParameterSources(new Dictionary<string, string>(), pairs, new Dictionary<string, string>());
        HashSet<string> known = [.. SchemaShape.PropertyNamesOf(schema)];
        var reader = new ParameterReader(sources, known.ToHashSet(StringComparer.Ordinal));
        List<SourceMember> members = [];
        foreach (string name in known.ToArray())
        {
            ParameterDescription field = ParameterDescription.OfField(name, SchemaShape.PropertyOf(schema, name), description!.Encoding[name]);
            if (reader.Read(field) is { } value)
            {
                members.Add(new SourceMember(name, 0, 0, value));
                known.UnionWith(field.Style == "form" && value is SourceObject loose ? loose.Members.Select(static member => member.Name) : []);
            }
        }

        foreach (IGrouping<string, string> field in pairs.Where(pair => !known.Contains(pair.Key.Split('[')[0])).GroupBy(static pair => pair.Key, static pair => QueryText.Decode(pair.Value)))
        {
            DescribedNode property = SchemaShape.PropertyOf(schema, field.Key);
            SourceNode? declared = property.Exists ? reader.Read(ParameterDescription.OfField(field.Key, property, default)) : null;
            members.Add(new SourceMember(field.Key, 0, 0, declared ?? (field.Count() > 1 ? TextValue.List(field, property) : TextValue.Read(field.First(), property))));
        }

        return new SourceObject(members, 0, 0);
    }
}
