using PostGen.Generator.Planning.Bodies;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Responses;

/// <summary>Finds the schema of one item of a body that is a sequence (OpenAPI 3.2, section 4.14.1 and the practice before it).</summary>
internal sealed class ItemSchema(ApiDocument document)
{
    private const int MostNested = 3;

    /// <summary>The schema of one line: <c>itemSchema</c>, the items of an array, or what older documents write as <c>schema</c>.</summary>
    public DocumentNode OfLines(DocumentNode media)
    {
        DocumentNode item = media["itemSchema"];
        if (item.Exists)
        {
            return item;
        }

        DocumentNode schema = media["schema"];
        return Resolve(schema) is { IsObject: true } target && target["type"].Text == "array" && target["items"].Exists
            ? target["items"]
            : schema;
    }

    /// <summary>
    /// The schema of one event's data; missing where the data is text. A schema that describes the whole event
    /// (<c>data</c>, <c>event</c>, <c>id</c>, <c>retry</c>) is unwrapped; where there are several kinds of events, their data is text.
    /// </summary>
    public DocumentNode OfEvents(DocumentNode media)
    {
        DocumentNode item = OfLines(media);
        DocumentNode target = Resolve(item);
        if (!IsEvent(target))
        {
            return IsText(target) || IsOneOfEvents(target, MostNested) ? default : item;
        }

        DocumentNode data = target["properties"]["data"];
        DocumentNode content = Resolve(data);
        return content["contentSchema"].Exists ? content["contentSchema"] : IsText(content) ? default : data;
    }

    private bool IsOneOfEvents(DocumentNode schema, int nesting)
    {
        DocumentNode alternatives = schema["oneOf"].Count > 0 ? schema["oneOf"] : schema["anyOf"];
        foreach (DocumentNode alternative in alternatives.Items)
        {
            DocumentNode target = Resolve(alternative);
            if (!IsEvent(target) && (nesting == 0 || !IsOneOfEvents(target, nesting - 1)))
            {
                return false;
            }
        }

        return alternatives.Count > 0;
    }

    private static bool IsEvent(DocumentNode schema)
    {
        if (!schema["properties"]["data"].Exists)
        {
            return false;
        }

        foreach (DocumentMember property in schema["properties"].Members)
        {
            if (property.Name is not ("data" or "event" or "id" or "retry" or "comment"))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsText(DocumentNode schema) => new SchemaGlance(document).FormOf(schema) is SchemaForm.Text or SchemaForm.Binary;

    private DocumentNode Resolve(DocumentNode schema) =>
        schema.IsObject && document.References.TryResolve(schema, out DocumentNode target, out _) ? target : default;
}
