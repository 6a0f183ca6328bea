using PostGen.Generator.Diagnostics;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading;

/// <summary>Finds out what a tree calls itself.</summary>
internal static class DocumentVersion
{
    /// <summary>Null where it is no version of OpenAPI that can be read; why not has been reported.</summary>
    public static OpenApiVersion? Of(DocumentFile file, FaultSink faults)
    {
        DocumentNode root = new(file, file.Root);
        if (!root.IsObject)
        {
            faults.ReportAt(DocumentDescriptors.NotOpenApi, file, 0, 0, "it should be an object with the field 'openapi', and is " + Described(file.Root));
            return null;
        }

        DocumentNode openApi = root["openapi"];
        DocumentNode field = openApi.Exists ? openApi : root["swagger"];
        if (!field.Exists)
        {
            ReportNoVersion(root, faults);
            return null;
        }

        return Parse(field.ScalarText ?? string.Empty, field, faults);
    }

    private static OpenApiVersion? Parse(string text, DocumentNode field, FaultSink faults)
    {
        string[] parts = text.Trim().Split('.');
        string minor = parts.Length > 1 ? parts[1] : "0";
        switch (parts[0])
        {
            case "2":
                return OpenApiVersion.V20;
            case "3" when minor.Length > 0 && minor.All(static c => c is >= '0' and <= '9'):
                if (minor is not ("0" or "1" or "2"))
                {
                    faults.Report(DocumentDescriptors.NewerVersion, field, text);
                }

                return minor == "0" ? OpenApiVersion.V30 : minor == "1" ? OpenApiVersion.V31 : OpenApiVersion.V32;
            default:
                faults.Report(DocumentDescriptors.UnknownVersion, field, text);
                return null;
        }
    }

    private static void ReportNoVersion(DocumentNode root, FaultSink faults)
    {
        string why = root switch
        {
            _ when root["swaggerVersion"].Exists => "'swaggerVersion' belongs to Swagger 1, so convert it to OpenAPI 3 first",
            _ when root["asyncapi"].Exists => "'asyncapi' is another specification, which is not supported",
            _ when root["$schema"].Exists && !root["paths"].Exists => "it is a JSON Schema or a settings file; the field 'openapi' is missing at its root",
            _ => "the field 'openapi' (or 'swagger' for version 2.0) is missing at its root, so add it or remove the file from PostGenDocument",
        };
        faults.ReportAt(DocumentDescriptors.NotOpenApi, root.File, root.Node!.Start, root.Node.Start + 1, why);
    }

    private static string Described(SourceNode? node) => node?.Kind switch
    {
        SourceKind.Array => "an array",
        SourceKind.String => "text",
        _ => "a single value",
    };
}
