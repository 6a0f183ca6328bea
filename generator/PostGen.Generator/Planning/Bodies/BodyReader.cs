using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Bodies;

/// <summary>Decides how a request body of one media type travels.</summary>
internal sealed class BodyReader(ApiDocument document)
{
    private readonly SchemaGlance _glance = new(document);

    public BodyDraft Read(DocumentMember media)
    {
        MediaTypeKind kind = MediaType.Classify(media.Name);
        return new BodyDraft
        {
            Kind = KindOf(kind, media),
            MediaType = Sendable(kind, media),
            Media = media,
            IsXml = kind == MediaTypeKind.Xml,
        };
    }

    private BodyKind KindOf(MediaTypeKind kind, DocumentMember media)
    {
        DocumentNode schema = media.Value["schema"];
        SchemaForm form = _glance.FormOf(schema);
        switch (kind)
        {
            case MediaTypeKind.Json:
                return form == SchemaForm.Binary ? BodyKind.Binary : BodyKind.Json;
            case MediaTypeKind.Multipart:
                return BodyKind.Multipart;
            case MediaTypeKind.Form:
                return form == SchemaForm.Structured ? BodyKind.Form : BodyKind.Text;
            case MediaTypeKind.Binary:
                return BodyKind.Binary;
            case MediaTypeKind.Text when form == SchemaForm.Structured && MediaType.EssenceOf(media.Name) is "text/plain" or "text/*":
                return BodyKind.Json;
            case MediaTypeKind.Open:
                return form switch
                {
                    SchemaForm.Structured => BodyKind.Json,
                    SchemaForm.Text => BodyKind.Text,
                    _ => BodyKind.Binary,
                };
            default:
                return form == SchemaForm.Binary ? BodyKind.Binary : BodyKind.Text;
        }
    }

    private string Sendable(MediaTypeKind kind, DocumentMember media)
    {
        string name = media.Name.Trim();
        if (MediaType.IsSendable(name))
        {
            return name;
        }

        return KindOf(kind, media) switch
        {
            BodyKind.Json => "application/json",
            BodyKind.Text => "text/plain",
            BodyKind.Multipart => "multipart/form-data",

            // What a range leaves open is the file's own type.
            BodyKind.Binary when MediaType.IsRange(name) => MediaType.EssenceOf(name),
            _ => "application/octet-stream",
        };
    }
}
