using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// OpenAPI's discriminator (3.1.1, section 4.8.25). It tells which alternative was meant, and decides nothing but that where a value fits several
// of a oneOf: to the letter that is a fault, but documents whose alternatives restrict their tags in no way mean the one that the value names.
internal sealed class Discriminator
{
    private readonly Dictionary<string, int> _alternatives = new(StringComparer.Ordinal);

    private Discriminator(string property) => Property = property;

    public string Property { get; }

    public IEnumerable<string> Tags => _alternatives.Keys;

    public static Discriminator? Read(SourceNode? node, IReadOnlyList<Schema> schemas)
    {
        if (node is not SourceObject value || value["propertyName"] is not SourceScalar { Kind: SourceKind.String } property)
        {
            return null;
        }

        var discriminator = new Discriminator(property.Text);
        string[] references = [.. schemas.Select(schema => ReferenceOf(schema))];
        if (value["mapping"] is SourceObject mapping)
        {
            foreach (SourceMember member in mapping.DistinctMembers)
            {
                if (member.Value is SourceScalar { Kind: SourceKind.String } target)
                {
                    discriminator.Map(member.Name, Array.FindIndex(references, reference => reference == target.Text || NameOf(reference) == target.Text));
                }
            }
        }

        // What is mapped by no entry is named by its schema's name.
        for (int i = 0; i < references.Length; i++)
        {
            if (references[i].Length > 0 && !discriminator._alternatives.ContainsValue(i))
            {
                discriminator.Map(NameOf(references[i]), i);
            }
        }

        return discriminator;
    }

    public bool TryFind(string tag, out int alternative) => _alternatives.TryGetValue(tag, out alternative);

    /// <summary>Whether the value names one of these alternatives.</summary>
    public bool Means(SourceNode instance, List<int> alternatives) =>
        instance is SourceObject value && value[Property] is SourceScalar { Kind: SourceKind.String } tag
        && TryFind(tag.Text, out int meant) && alternatives.Contains(meant);

    private static string ReferenceOf(Schema schema) => schema.Keywords.OfType<RefKeyword>().FirstOrDefault()?.Reference ?? "";

    private static string NameOf(string reference) => JsonPointer.Unescape(reference.Substring(reference.LastIndexOf('/') + 1));

    private void Map(string tag, int alternative)
    {
        if (alternative >= 0 && !_alternatives.ContainsKey(tag))
        {
            _alternatives.Add(tag, alternative);
        }
    }
}
