using PostGen.Generator.Model;
using PostGen.Generator.Planning.Errors;
using PostGen.Generator.Planning.Schemas;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Responses;

/// <summary>Turns responses into their model.</summary>
internal sealed class ResponsePlanner(ApiDocument document, SchemaPlanner schemas)
{
    private readonly NarrowedEnvelope _envelopes = new(document);

    public void AddRoot(ResponseDraft response)
    {
        if (response.Schema.Exists)
        {
            schemas.AddRoot(BodyOf(response), SchemaUse.Response, response.NameHint, isErrorBody: !response.IsSuccess);
        }
    }

    /// <summary>The model without the case of a result union, and without error types.</summary>
    public ResponseModel Plan(ResponseDraft response)
    {
        TypeReference? type = TypeOf(response);
        return new ResponseModel
        {
            From = response.Status.From,
            To = response.Status.To,
            IsSuccess = response.IsSuccess,
            Kind = type?.Kind == TypeKind.Stream ? ResponseBodyKind.Stream : response.Kind,
            MediaType = response.MediaType,
            OtherMediaTypes = response.OtherMediaTypes.ToEquatableArray(),
            Type = type,
            Documentation = response.Documentation?.Trim() is { Length: > 0 } text ? text : null,
        };
    }

    private TypeReference? TypeOf(ResponseDraft response) => response.Kind switch
    {
        ResponseBodyKind.None => null,
        ResponseBodyKind.Text => new TypeReference(TypeKind.String),
        ResponseBodyKind.Stream => new TypeReference(TypeKind.Stream),
        ResponseBodyKind.EventStream when !response.Schema.Exists => new TypeReference(TypeKind.String),
        _ => TypeOf(BodyOf(response)),
    };

    private DocumentNode BodyOf(ResponseDraft response) => response.IsSuccess ? response.Schema : _envelopes.Of(response.Schema);

    private TypeReference TypeOf(DocumentNode schema) =>
        schema.Exists ? schemas.TypeOf(schema, SchemaUse.Response) : new TypeReference(TypeKind.Any);
}
