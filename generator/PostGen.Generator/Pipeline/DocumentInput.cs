using PostGen.Generator.Reading;

namespace PostGen.Generator.Pipeline;

/// <summary>The text of an additional file, and what is asked of it (null for a file that only serves as a part).</summary>
internal sealed record DocumentInput(DocumentSource Source, DocumentOptions? Options)
{
    public static DocumentInput Of(DocumentRequest request, CancellationToken cancellation) =>
        new(new DocumentSource(request.Path, request.GetText(cancellation)?.ToString()), request.Options);
}
