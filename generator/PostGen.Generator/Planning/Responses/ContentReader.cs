using PostGen.Generator.Model;
using PostGen.Generator.Planning.Bodies;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Responses;

/// <summary>Decides how a response body of one media type is handed over.</summary>
internal sealed class ContentReader(ApiDocument document)
{
    private readonly SchemaGlance _glance = new(document);
    private readonly ItemSchema _items = new(document);

    public ContentDraft Read(DocumentMember media)
    {
        MediaTypeKind kind = MediaType.Classify(media.Name);
        ResponseBodyKind body = KindOf(kind, media);
        DocumentNode schema = body switch
        {
            ResponseBodyKind.Json => media.Value["schema"],
            ResponseBodyKind.JsonLines => _items.OfLines(media.Value),
            ResponseBodyKind.EventStream => _items.OfEvents(media.Value),
            _ => default,
        };
        return new ContentDraft(body, media, schema, kind == MediaTypeKind.Xml);
    }

    private ResponseBodyKind KindOf(MediaTypeKind kind, DocumentMember media)
    {
        SchemaForm form = _glance.FormOf(media.Value["schema"]);
        switch (kind)
        {
            case MediaTypeKind.Json:
                return form == SchemaForm.Binary ? ResponseBodyKind.Stream : ResponseBodyKind.Json;
            case MediaTypeKind.JsonLines:
                return ResponseBodyKind.JsonLines;
            case MediaTypeKind.EventStream:
                return ResponseBodyKind.EventStream;
            case MediaTypeKind.Multipart or MediaTypeKind.Binary:
                return ResponseBodyKind.Stream;
            case MediaTypeKind.Text when form == SchemaForm.Structured && MediaType.EssenceOf(media.Name) is "text/plain" or "text/*":
                return ResponseBodyKind.Json;
            case MediaTypeKind.Open:
                return form switch
                {
                    SchemaForm.Structured => ResponseBodyKind.Json,
                    SchemaForm.Text => ResponseBodyKind.Text,
                    _ => ResponseBodyKind.Stream,
                };
            default:
                return form == SchemaForm.Binary ? ResponseBodyKind.Stream : ResponseBodyKind.Text;
        }
    }
}
