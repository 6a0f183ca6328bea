using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PostGen.Generator.Reading;
using PostGen.JsonSchema.Validation;

namespace PostGen.Generator.Analyzers.Payloads.Json;

/// <summary>Reads the documents among the additional files of a project.</summary>
internal static class ProjectDocuments
{
    private const string IsDocument = "build_metadata.AdditionalFiles.PostGenDocument";
    private const string Namespace = "build_metadata.AdditionalFiles.PostGenDocumentNamespace";

    // An editor makes a compilation at every keystroke and keeps the texts: each is read once.
    private static readonly ConditionalWeakTable<SourceText, DocumentFile> s_files = new();

    public static IReadOnlyList<DocumentSchemas> Read(AnalyzerOptions options)
    {
        var documents = new List<DocumentSchemas>();
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            if (AdditionalFileOptions.Has(options, file, IsDocument) && TryRead(file) is { } document)
            {
                documents.Add(Compile(document, AdditionalFileOptions.Get(options, file, Namespace), options));
            }
        }

        return documents;
    }

    private static DocumentSchemas Compile(DocumentFile document, string? space, AnalyzerOptions options)
    {
        var schemas = new SchemaSet(SchemaSetOptions.Payloads);
        string uri = UriOf(document.Path);
        schemas.Add(uri, document.Root!);
        foreach (AdditionalText part in options.AdditionalFiles)
        {
            if (part.Path != document.Path && RefersTo(document, part.Path) && TryRead(part) is { Root: { } root })
            {
                schemas.Add(UriOf(part.Path), root);
            }
        }

        return new DocumentSchemas(uri, FileNameOf(document.Path), space, document.Root!, schemas);
    }

    private static DocumentFile? TryRead(AdditionalText file)
    {
        if (file.GetText() is not { } text)
        {
            return null;
        }

        DocumentFile read = s_files.GetValue(text, content => Read(file.Path, content.ToString()));
        return read.Root is null ? null : read;
    }

    // What is wrong with a document is for the generator to say.
    private static DocumentFile Read(string path, string text)
    {
        var source = new DocumentSource(path, text);
        var faults = new FaultSink();
        return DocumentReader.Read(source, [], faults, CancellationToken.None)?.File
            ?? DocumentText.Read(source, faults, CancellationToken.None)
            ?? new DocumentFile(path, text);
    }

    private static bool RefersTo(DocumentFile document, string path) =>
        document.Text.IndexOf(FileNameOf(path), StringComparison.Ordinal) >= 0;

    private static string FileNameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static string UriOf(string path)
    {
        string slashes = path.Replace('\\', '/').Replace("%", "%25").Replace("#", "%23").Replace("?", "%3F");
        return slashes.IndexOf(':') == 1 ? "/" + slashes : slashes;
    }
}
