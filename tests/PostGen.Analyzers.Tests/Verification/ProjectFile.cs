using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PostGen.Analyzers.Tests.Verification;

/// <summary>An additional file of a project, with its item metadata.</summary>
internal sealed class ProjectFile(string path, SourceText? text, params (string Key, string Value)[] metadata) : AdditionalText
{
    public ProjectFile(string path, string? text, params (string Key, string Value)[] metadata)
        : this(path, text is null ? null : SourceText.From(text), metadata)
    {
    }

    public override string Path { get; } = path;

    public IReadOnlyDictionary<string, string> Metadata { get; } =
        metadata.ToDictionary(pair => "build_metadata.AdditionalFiles." + pair.Key, pair => pair.Value);

    public static ProjectFile Document(string path, string text, string space = "Postpress") =>
        new(path, text, ("PostGenDocument", "true"), ("PostGenDocumentNamespace", space));

    public static ProjectFile Payload(string path, string? text, string schema) =>
        new(path, text, ("PostGenPayload", "true"), ("PostGenPayloadSchema", schema));

    public static ProjectFile Payload(string path, SourceText text, string schema) =>
        new(path, text, ("PostGenPayload", "true"), ("PostGenPayloadSchema", schema));

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
