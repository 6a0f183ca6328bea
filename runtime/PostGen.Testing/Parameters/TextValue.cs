using PostGen.JsonSchema.Text;
using PostGen.Testing.Documents;

namespace PostGen.Testing.Parameters;

/// <summary>Reads plain text as the JSON value that a schema means by it.</summary>
internal static class TextValue
{
    public static SourceNode Read(string text, DescribedNode schema)
    {
        HashSet<string> types = SchemaShape.TypesOf(schema);
        if ((types.Contains("integer") || types.Contains("number")) && JsonNumber.IsNumber(text))
        {
            return new SourceScalar(SourceKind.Number, text, 0, 0);
        }

        if (types.Contains("boolean") && text is "true" or "false")
        {
            return new SourceScalar(SourceKind.Boolean, text, 0, 0);
        }

        // No style spells objects and lists in lists: they are JSON.
        bool isNested = (types.Contains("object") && text.StartsWith('{')) || (types.Contains("array") && text.StartsWith('['));
        if (isNested && !types.Contains("string") && SourceJsonReader.Read(text) is { FaultCount: 0, Root: { } root })
        {
            return root;
        }

        return types.Contains("null") && !types.Contains("string") && text is "" or "null"
            ? new SourceScalar(SourceKind.Null, "null", 0, 0)
            : String(text);
    }

    public static SourceNode String(string text) => new SourceScalar(SourceKind.String, text, 0, 0);

    public static SourceNode List(IEnumerable<string> texts, DescribedNode schema)
    {
        DescribedNode items = SchemaShape.ItemsOf(schema);
        return new SourceArray([.. texts.Select(text => Read(text, items))], 0, 0);
    }

    public static SourceNode Object(IEnumerable<KeyValuePair<string, string>> entries, DescribedNode schema) => new SourceObject(
        [.. entries.Select(entry => new SourceMember(entry.Key, 0, 0, Read(entry.Value, SchemaShape.PropertyOf(schema, entry.Key))))], 0, 0);
}
