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

    public Reply Of(ResponseDescription response, int status) =>
        response.Preferred is { } body ? new Reply(status, body.Covers("") ? "application/octet-stream" : body.Name, Bytes(body)) : new Reply(status);

    /// <summary>The value of a JSON body, or null where there is none.</summary>
    public SourceNode? ValueOf(MediaTypeDescription body)
    {
        if (ExampleOf(body) is { } example)
        {
            return example;
        }

        DescribedNode schema = body.Schema.Exists ? body.Schema : body.ItemSchema;
        return schema.Node is { } node ? _instances.Generate(node, 0, value => validator.IsValid(value, schema)) ?? _instances.Generate(node) : null;
    }

    private byte[] Bytes(MediaTypeDescription body)
    {
        SourceNode? value = ValueOf(body);
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

    private static SourceNode? ExampleOf(MediaTypeDescription body)
    {
        if (body.Node["example"].Node is { } example)
        {
            return example;
        }

        DescribedNode first = body.Node["examples"].Members.Select(static entry => entry.Value).FirstOrDefault();
        return first["value"].Node ?? first["dataValue"].Node;
    }
}
