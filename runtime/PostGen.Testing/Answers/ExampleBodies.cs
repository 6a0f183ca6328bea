using System.Text;
using PostGen.JsonSchema.Instances;
using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;
using PostGen.Testing.Documents;
using PostGen.Testing.Requests;

namespace PostGen.Testing.Answers;

/// <summary>Bodies out of the document: its examples, else instances that satisfy its schemas.</summary>
internal sealed class ExampleBodies(OpenApiDescription document, RequestValidator validator)
{
    private readonly InstanceGenerator _instances =
        new(document.Root.Node!, new InstanceOptions { Plain = true, Direction = ValidationDirection.Response });

    /// <summary>The success of an operation.</summary>
    public Reply Success(OperationDescription operation)
    {
        ResponseDescription? response = operation.Responses.Where(static response => response.From is >= 200 and < 300).MinBy(static response => response.From)
            ?? operation.Responses.FirstOrDefault(static response => response.IsDefault);
        return response is null ? new Reply(204) : Of(response, response.IsDefault ? 200 : response.From);
    }

    public Reply Of(ResponseDescription response, int status)
    {
        if (response.Preferred is not { } body)
        {
            return new Reply(status);
        }

        SourceNode? value = ValueOf(body);
        return new Reply(status, body.Covers("") ? AnyType(value) : body.Name, Bytes(body, value));
    }

    /// <summary>The value of a JSON body, or null where there is none.</summary>
    public SourceNode? ValueOf(MediaTypeDescription body)
    {
        DescribedNode schema = body.Schema.Exists ? body.Schema : body.ItemSchema;
        SourceNode[] examples = [.. ExamplesOf(body)];
        if (schema.Node is not { } node)
        {
            return examples.SelectMany(JsonIn).Where(static json => json is not SourceScalar).Concat(examples).FirstOrDefault();
        }

        // Examples that the schema forbids are frequent, the JSON as a text among them: what a client cannot read is the last resort.
        return examples.Concat(examples.SelectMany(JsonIn)).FirstOrDefault(example => _instances.Fits(node, example) && validator.IsValid(example, schema))
            ?? _instances.Generate(node, 0, value => validator.IsValid(value, schema))
            ?? examples.FirstOrDefault()
            ?? _instances.Generate(node);
    }

    // What */* stands for: JSON, unless the value is a text or bytes.
    private static string AnyType(SourceNode? value) =>
        value is null or SourceScalar { Kind: SourceKind.String } ? "application/octet-stream" : "application/json";

    private static byte[] Bytes(MediaTypeDescription body, SourceNode? value)
    {
        string json = value is null ? "" : SourceJsonWriter.Write(value);
        string text = body.IsJson ? json
            : body.Type.Equals("text/event-stream", StringComparison.OrdinalIgnoreCase) ? value is null ? "" : EventText.Of(value)
            : IsLines(body.Type) ? json + "\n"
            : value is SourceScalar { Kind: SourceKind.String } plain ? plain.Text
            : json;
        return Encoding.UTF8.GetBytes(text);
    }

    private static bool IsLines(string type) => type.Contains("jsonl", StringComparison.OrdinalIgnoreCase)
        || type.Contains("ndjson", StringComparison.OrdinalIgnoreCase)
        || type.Contains("json-seq", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<SourceNode> ExamplesOf(MediaTypeDescription body) => body.Node["examples"].Members
        .Select(static entry => entry.Value["value"].Node ?? entry.Value["dataValue"].Node)
        .Prepend(body.Node["example"].Node)
        .OfType<SourceNode>();

    private static IEnumerable<SourceNode> JsonIn(SourceNode example) =>
        example is SourceScalar { Kind: SourceKind.String } text && SourceJsonReader.Read(text.Text) is { FaultCount: 0, Root: { } root } ? [root] : [];
}
