namespace PostGen.JsonSchema.Text;

/// <summary>Reads JSON (RFC 8259) into a tree that knows where everything stands.</summary>
/// <remarks>
/// Made for texts under an editor's cursor: it never throws on a text and keeps whatever can be understood. Trailing commas,
/// comments, single quotes and unquoted names are faults that it reads over. Duplicate names are kept; a byte order mark is skipped.
/// </remarks>
public static class SourceJsonReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; offsets of nodes and faults count its UTF-16 code units.</param>
    /// <param name="options">Limits; the default ones where null.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SourceDocument Read(string text, SourceReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        options ??= SourceReaderOptions.Default;
        var faults = new SyntaxFaultList(options.MaxFaults);
        SourceNode? root = new JsonParser(text, options.MaxDepth, faults, cancellationToken).ReadRoot();
        return new SourceDocument(text, root, faults.ToArray(), faults.Count);
    }
}
