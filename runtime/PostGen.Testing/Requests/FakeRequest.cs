using System.Text;
using System.Text.Json;
using PostGen.JsonSchema.Text;
using PostGen.Testing.Requests;

namespace PostGen.Testing;

/// <summary>A request that a fake server received.</summary>
public class FakeRequest
{
    private JsonElement? _json;
    private IReadOnlyDictionary<string, JsonElement>? _parameters;

    internal FakeRequest(RequestRecord record) => Record = record;

    /// <summary>Name of the operation, or null where the document has none for this method and path.</summary>
    public string? OperationId => Record.Operation?.Id;

    /// <summary>HTTP method in capitals.</summary>
    public string Method => Record.Incoming.Method;

    /// <summary>Path as it was sent, percent-encoded.</summary>
    public string Path => Record.Incoming.Path;

    /// <summary>Query as it was sent, with its question mark; empty where there was none.</summary>
    public string Query => Record.Incoming.Query;

    /// <summary>Headers by name without regard to case; several values of one name are joined by commas.</summary>
    public IReadOnlyDictionary<string, string> Headers => Record.Incoming.Headers;

    /// <summary>Values of the documented parameters that were sent, read by their style, by name.</summary>
    public IReadOnlyDictionary<string, JsonElement> Parameters =>
        _parameters ??= Record.Parameters.ToDictionary(static pair => pair.Key, static pair => Parse(pair.Value), StringComparer.Ordinal);

    /// <summary>The body's bytes; empty where there was none, or where it was not read because the request was refused before.</summary>
    public ReadOnlyMemory<byte> Content => Record.Content;

    /// <summary>The body read as UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(Record.Content.Span);

    /// <summary>The body as JSON: of a form or multipart body the object that its fields are, in which a file is an empty string. Null where the body was no JSON.</summary>
    public JsonElement? Json => _json ??= Record.Body.Json is { } value ? Parse(value) : null;

    /// <summary>The parts of a multipart body in their order, else none.</summary>
    public IReadOnlyList<FakePart> Parts => Record.Body.Parts;

    /// <summary>When the request came in, by the server's clock.</summary>
    public DateTimeOffset ReceivedAt => Record.ReceivedAt;

    /// <summary>Everything about the request that the document forbids.</summary>
    public IReadOnlyList<RequestFault> Faults => Record.Faults;

    /// <summary>Whether the document allows the request.</summary>
    public bool IsValid => Record.Faults.Count == 0;

    internal RequestRecord Record { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Path}{Query}";

    private static JsonElement Parse(SourceNode value)
    {
        using JsonDocument document = JsonDocument.Parse(SourceJsonWriter.Write(value), new JsonDocumentOptions { MaxDepth = 256 });
        return document.RootElement.Clone();
    }
}
