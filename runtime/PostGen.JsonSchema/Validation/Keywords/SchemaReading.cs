using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// What messages want to know of a schema, seen through its references.
internal static class SchemaReading
{
    private const int MostSteps = 8;

    // The values that const and enum leave, or null where they leave all.
    public static IReadOnlyList<SourceNode>? ValuesOf(Schema schema) =>
        Reached(schema, MostSteps).SelectMany(reached => reached.Keywords).Select(keyword => keyword switch
        {
            ConstKeyword only => [only.Value],
            EnumKeyword several => several.Values,
            _ => null,
        }).FirstOrDefault(values => values is not null);

    // The same of a property.
    public static IReadOnlyList<SourceNode>? ValuesOf(Schema schema, string property) =>
        Reached(schema, MostSteps)
            .SelectMany(reached => reached.Keywords.OfType<PropertiesKeyword>())
            .Select(properties => properties.TryGet(property, out Schema? found) ? ValuesOf(found!) : null)
            .FirstOrDefault(values => values is not null);

    // The types that a schema allows, or null where it allows all.
    public static IReadOnlyList<string>? TypesOf(Schema schema) =>
        Reached(schema, MostSteps).SelectMany(reached => reached.Keywords.OfType<TypeKeyword>()).FirstOrDefault()?.Types;

    // What people call an alternative.
    public static string NameOf(Schema schema, int index)
    {
        if (schema.Keywords.OfType<RefKeyword>().FirstOrDefault() is { } reference)
        {
            return JsonPointer.Unescape(reference.Reference.Substring(reference.Reference.LastIndexOf('/') + 1));
        }

        return schema.Node is SourceObject node && node["title"] is SourceScalar { Kind: SourceKind.String } title
            ? title.Text
            : $"alternative {index + 1}";
    }

    // The schema and those that hold whenever it does.
    private static IEnumerable<Schema> Reached(Schema schema, int steps)
    {
        yield return schema;
        if (steps == 0)
        {
            yield break;
        }

        foreach (Keyword keyword in schema.Keywords)
        {
            IReadOnlyList<Schema> next = keyword switch
            {
                RefKeyword { Target: { } target } => [target],
                AllOfKeyword all => all.Schemas,
                _ => [],
            };
            foreach (Schema reached in next.SelectMany(child => Reached(child, steps - 1)))
            {
                yield return reached;
            }
        }
    }
}
