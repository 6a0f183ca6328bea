using PostGen.Generator.Reading.Swagger;

namespace PostGen.Generator.Reading;

/// <summary>Reads an OpenAPI document and, as far as it refers to them, the other files that were given with it.</summary>
internal static class DocumentReader
{
    /// <summary>Null where the text is no OpenAPI document; why not has been reported. No exception but cancellation escapes.</summary>
    public static ApiDocument? Read(
        DocumentSource main,
        IReadOnlyList<DocumentSource> parts,
        FaultSink faults,
        CancellationToken cancellationToken)
    {
        if (DocumentText.Read(main, faults, cancellationToken) is not { } file
            || DocumentVersion.Of(file, faults) is not { } version)
        {
            return null;
        }

        DocumentSet files = new(file, parts, faults, cancellationToken);
        if (version == OpenApiVersion.V20)
        {
            files.Swagger = new SwaggerRewriter(files, faults);
            file.Root = files.Swagger.RewriteRoot(new DocumentNode(file, file.Original));
        }

        return new ApiDocument(file, version, new ReferenceResolver(files, faults), faults);
    }
}
