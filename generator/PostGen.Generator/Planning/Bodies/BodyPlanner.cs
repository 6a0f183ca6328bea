using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Planning.Schemas;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Bodies;

/// <summary>Turns request bodies into their model.</summary>
internal sealed class BodyPlanner(ApiDocument document, SchemaPlanner schemas)
{
    private readonly PartPlanner _parts = new(document, schemas);

    public void AddRoots(BodyDraft body)
    {
        if (!body.Schema.Exists)
        {
            return;
        }

        switch (body.Kind)
        {
            case BodyKind.Json:
                schemas.AddRoot(body.Schema, SchemaUse.Request, body.NameHint);
                break;
            case BodyKind.Form or BodyKind.Multipart:
                schemas.AddMultipartRoot(body.Schema, body.NameHint);
                break;
        }
    }

    public BodyModel Plan(BodyDraft body) => body.Kind switch
    {
        BodyKind.Json => Model(body, body.Schema.Exists ? schemas.TypeOf(body.Schema, SchemaUse.Request) : new TypeReference(TypeKind.Any)),
        BodyKind.Text => Model(body, new TypeReference(TypeKind.String)),
        BodyKind.Binary => Model(body, new TypeReference(TypeKind.File)),
        _ => Fields(body),
    };

    private BodyModel Fields(BodyDraft body)
    {
        bool isMultipart = body.Kind == BodyKind.Multipart;
        ReportUnsupported(body);
        if ((body.Schema.Exists ? Record(body, isMultipart) ?? Map(body) : null) is not { } model)
        {
            // Without names there are no parts: the caller hands over what is to be sent.
            string instead = isMultipart ? "bytes with their content type" : "text that the caller encodes";
            document.Faults.ReportName(OperationDescriptors.FieldsUnknown, body.Media, body.Media.Name, instead);
            body.Kind = isMultipart ? BodyKind.Binary : BodyKind.Text;
            return Plan(body);
        }

        if (isMultipart || !model.HasFiles)
        {
            return model;
        }

        document.Faults.ReportName(
            OperationDescriptors.PartEncoding, body.Media, "a file in " + body.Media.Name, "the body is sent as multipart/form-data");
        return model with { Kind = BodyKind.Multipart, MediaType = "multipart/form-data" };
    }

    private BodyModel? Record(BodyDraft body, bool isMultipart)
    {
        if (schemas.RecordOf(body.Schema) is not { Properties.Count: > 0 } record)
        {
            return null;
        }

        return Model(body, schemas.MultipartTypeOf(body.Schema)) with
        {
            Parts = _parts.Plan(record.Properties, body.Media.Value["encoding"], isMultipart),
            Additional = record.Model.AdditionalProperties is { } values
                ? _parts.PlanAdditional("AdditionalProperties", values, record.Additional)
                : null,
            SendsUnknown = record.Model is { IsMultipart: false, AdditionalProperties: null },
        };
    }

    private BodyModel? Map(BodyDraft body) => schemas.FieldMapOf(body.Schema, out DocumentNode values) is { } map
        ? Model(body, map) with { Additional = _parts.PlanAdditional(string.Empty, map.Item!, values) }
        : null;

    private void ReportUnsupported(BodyDraft body)
    {
        foreach (string keyword in (ReadOnlySpan<string>)["prefixEncoding", "itemEncoding", "itemSchema"])
        {
            if (body.Media.Value[keyword].Exists)
            {
                document.Faults.Report(
                    OperationDescriptors.PartEncoding, body.Media.Value[keyword], keyword + " of " + body.Media.Name, "parts go by name, so it is ignored");
            }
        }
    }

    private BodyModel Model(BodyDraft body, TypeReference type) => new()
    {
        Kind = type.Kind is TypeKind.File ? BodyKind.Binary : body.Kind,
        MediaType = body.MediaType,
        OtherMediaTypes = body.OtherMediaTypes.ToEquatableArray(),
        Type = type,
        Required = body.Required,
        Documentation = body.Documentation,
        Constraints = body.Kind == BodyKind.Json && body.Schema.Exists && type.Kind is not (TypeKind.Model or TypeKind.Enum)
            ? schemas.ConstraintsOf(body.Schema)
            : ConstraintsModel.None,
    };
}
