using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Planning.Parameters;
using PostGen.Generator.Planning.Schemas;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Bodies;

/// <summary>Plans the parts of a multipart body and the fields of a form (OpenAPI 3.2, section 4.15).</summary>
internal sealed class PartPlanner(ApiDocument document, SchemaPlanner schemas)
{
    public EquatableArray<PartModel> Plan(IReadOnlyList<PlannedProperty> properties, DocumentNode encodings, bool isMultipart)
    {
        List<PartModel> parts = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (PlannedProperty property in properties)
        {
            names.Add(property.Model.JsonName);
            if (!property.Model.ReadOnly)
            {
                parts.Add(Plan(property, encodings[property.Model.JsonName], isMultipart));
            }
        }

        foreach (DocumentMember encoding in encodings.Members)
        {
            if (!names.Contains(encoding.Name))
            {
                document.Faults.ReportName(OperationDescriptors.EncodingWithoutProperty, encoding, encoding.Name);
            }
        }

        return parts.ToEquatableArray();
    }

    /// <summary>Entries that are not declared travel as a property of their schema would that the document says nothing more about.</summary>
    public PartModel PlanAdditional(string property, TypeReference values, DocumentNode schema)
    {
        TypeReference item = IsList(values) ? values.Item! : values;
        bool isWhole = IsList(values) && HoldsEncodedJson(schema);

        // Of anything nothing is known but the value: texts stay texts, lists are repeated, and only objects need JSON.
        bool isText = schemas.IsScalar(item) || item.Kind == TypeKind.Any;
        return new PartModel
        {
            Property = property,
            WireName = string.Empty,
            Type = values,
            Required = false,
            Encoding = IsFile(values) ? PartEncoding.File : isText && !isWhole ? PartEncoding.Text : PartEncoding.Json,
            ContentType = IsFile(values) ? FileType(null, schema) : null,
            Repeated = (IsList(values) && !isWhole) || item.Kind == TypeKind.Any,
        };
    }

    private PartModel Plan(PlannedProperty property, DocumentNode encoding, bool isMultipart)
    {
        PropertyModel model = property.Model;
        PartModel part = new()
        {
            Property = model.Name,
            WireName = model.JsonName,
            Type = model.Type,
            Required = model.Required,
            TracksPresence = model.TracksPresence,
            Encoding = PartEncoding.Text,
        };

        ReportUnsupported(encoding, isMultipart);
        string? contentType = encoding["contentType"].Text is { } declared && declared.Trim().Length > 0 ? declared.Trim() : null;
        bool isJson = contentType is not null && MediaType.Classify(contentType) == MediaTypeKind.Json;
        if (IsFile(model.Type))
        {
            return part with { Encoding = PartEncoding.File, ContentType = FileType(contentType, property.Schema), Repeated = IsList(model.Type) };
        }

        if (HasStyle(encoding))
        {
            return Styled(part, encoding);
        }

        if (isJson || (IsList(model.Type) && HoldsEncodedJson(property.Schema)))
        {
            return part with { Encoding = PartEncoding.Json, ContentType = contentType ?? "application/json" };
        }

        TypeReference item = IsList(model.Type) ? model.Type.Item! : model.Type;
        bool isText = schemas.IsScalar(item);
        if (!isText && contentType is not null)
        {
            document.Faults.Report(OperationDescriptors.PartEncoding, encoding["contentType"], "contentType " + contentType, "the value is sent as JSON");
        }

        return part with
        {
            Encoding = isText ? PartEncoding.Text : PartEncoding.Json,
            IsScalarUnion = isText && part.Type.Kind == TypeKind.Model,
            ContentType = isText ? SingleType(contentType) : "application/json",
            Repeated = IsList(model.Type),
        };
    }

    // Given explicitly, these win over contentType: the value is written as a parameter of that style would be.
    private PartModel Styled(PartModel part, DocumentNode encoding)
    {
        ParameterStyle style = ParameterStyle.Form;
        DocumentNode declared = encoding["style"];
        if (declared.Exists
            && !(ParameterStyles.TryParse(declared.ScalarText ?? string.Empty, out style)
                && ParameterStyles.IsAllowed(style, ParameterLocation.Query)))
        {
            document.Faults.Report(OperationDescriptors.StyleNotAllowed, declared, declared.ScalarText ?? "?", "encoding", "form");
            style = ParameterStyle.Form;
        }

        bool explode = encoding["explode"].Boolean ?? ParameterStyles.DefaultExplode(style);
        return part with
        {
            Style = style,
            Explode = explode,
            AllowReserved = encoding["allowReserved"].Boolean == true,
            Repeated = IsList(part.Type) && explode && style == ParameterStyle.Form && schemas.IsScalar(part.Type.Item!),
        };
    }

    private void ReportUnsupported(DocumentNode encoding, bool isMultipart)
    {
        foreach (DocumentMember header in encoding["headers"].Members)
        {
            // Content-Type is said by contentType, so the specification ignores it here.
            if (isMultipart && !header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
            {
                document.Faults.ReportName(OperationDescriptors.PartEncoding, header, "the header " + header.Name + " of a part", "it is not sent");
            }
        }

        foreach (string keyword in (ReadOnlySpan<string>)["encoding", "prefixEncoding", "itemEncoding"])
        {
            if (encoding[keyword].Exists)
            {
                document.Faults.Report(OperationDescriptors.PartEncoding, encoding[keyword], keyword + " inside a part", "it is ignored");
            }
        }
    }

    private static bool HasStyle(DocumentNode encoding) =>
        encoding["style"].Exists || encoding["explode"].Exists || encoding["allowReserved"].Exists;

    private static bool IsList(TypeReference type) => type.Kind == TypeKind.List;

    private static bool IsFile(TypeReference type) => (IsList(type) ? type.Item!.Kind : type.Kind) == TypeKind.File;

    private static string? FileType(string? declared, DocumentNode schema) => SingleType(declared ?? schema["contentMediaType"].Text);

    /// <summary>Null where several types or a range are allowed: the file says its own.</summary>
    private static string? SingleType(string? types) =>
        types is null || types.IndexOf(',') >= 0 || types.IndexOf('*') >= 0 ? null : types;

    // A string whose content is JSON: the value travels as one part, however many items it has.
    private bool HoldsEncodedJson(DocumentNode schema) =>
        document.References.TryResolve(schema, out DocumentNode target, out _)
        && target["contentSchema"].Exists
        && target["contentMediaType"].Text is { } type
        && MediaType.Classify(type) == MediaTypeKind.Json;
}
