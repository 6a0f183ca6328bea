using PostGen.Generator.Reading.Swagger;

namespace PostGen.Generator.Reading;

/// <summary>The document and the other files given with it. A part is read when something refers to it, and never from disk.</summary>
internal sealed class DocumentSet(
    DocumentFile main,
    IReadOnlyList<DocumentSource> parts,
    FaultSink faults,
    CancellationToken cancellationToken)
{
    private readonly Dictionary<string, DocumentFile?> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<DocumentFile, EmbeddedSchemas> _embedded = [];

    public DocumentFile Main { get; } = main;

    /// <summary>Gives what a reference leads to the shape of 3.0; null where the document has that shape.</summary>
    public SwaggerRewriter? Swagger { get; set; }

    /// <summary>Finds the file that a reference names, relative to the file that it stands in; null where it was not given.</summary>
    /// <param name="isGiven">Whether it was given, although it may not be readable.</param>
    public DocumentFile? Find(DocumentFile from, string reference, out bool isGiven)
    {
        string wanted = DocumentPath.Combine(from.Path, reference);
        foreach (StringComparison comparison in (StringComparison[])[StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase])
        {
            if (string.Equals(DocumentPath.Normalize(Main.Path), wanted, comparison))
            {
                isGiven = true;
                return Main;
            }

            foreach (DocumentSource part in parts)
            {
                if (string.Equals(DocumentPath.Normalize(part.Path), wanted, comparison))
                {
                    isGiven = true;
                    return Read(part);
                }
            }
        }

        isGiven = false;
        return null;
    }

    /// <summary>Finds the file that calls itself by an absolute URI, with <c>$self</c> or <c>$id</c>.</summary>
    public DocumentFile? FindByUri(string uri)
    {
        if (CallsItself(Main, uri))
        {
            return Main;
        }

        foreach (DocumentSource part in parts)
        {
            if (part.Text?.Contains(uri) == true && Read(part) is { } file && CallsItself(file, uri))
            {
                return file;
            }
        }

        return null;
    }

    public EmbeddedSchemas EmbeddedIn(DocumentFile file)
    {
        if (!_embedded.TryGetValue(file, out EmbeddedSchemas? embedded))
        {
            embedded = new EmbeddedSchemas(file);
            _embedded.Add(file, embedded);
        }

        return embedded;
    }

    private static bool CallsItself(DocumentFile file, string uri)
    {
        DocumentNode root = new(file, file.Root);
        return root["$self"].Text?.TrimEnd('#') == uri || root["$id"].Text?.TrimEnd('#') == uri;
    }

    private DocumentFile? Read(DocumentSource part)
    {
        if (!_read.TryGetValue(part.Path, out DocumentFile? file))
        {
            file = DocumentText.Read(part, faults, cancellationToken);
            _read.Add(part.Path, file);
        }

        return file;
    }
}
