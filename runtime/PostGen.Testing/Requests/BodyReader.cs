using System.Net.Http.Headers;
using System.Text;
using PostGen.JsonSchema.Text;
using PostGen.Testing.Documents;
using PostGen.Testing.Multipart;
using PostGen.Testing.Parameters;

namespace PostGen.Testing.Requests;

/// <summary>Understands a body by its content type and by what the document says about it.</summary>
internal sealed class BodyReader(ICollection<RequestFault> faults)
{
    private static readonly UTF8Encoding s_strict = new(false, true);

    public ReceivedBody Read(ReadOnlyMemory<byte> bytes, MediaTypeHeaderValue contentType, MediaTypeDescription? description)
    {
        string type = contentType.MediaType ?? "";
        if (MediaTypeDescription.IsJsonType(type))
        {
            return new ReceivedBody(ReadJson(bytes.Span, ""), []);
        }

        if (type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
        {
            return ReadMultipart(bytes, contentType, description);
        }

        return type.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)
            ? new ReceivedBody(ReadForm(Decode(bytes.Span, "The body"), description), [])
            : ReceivedBody.None;
    }

    // A form that is described as a text has no fields: it is judged as it is written.
    private static SourceNode ReadForm(string text, MediaTypeDescription? description) =>
        SchemaShape.TypesOf(description?.Schema ?? default).SetEquals(["string"]) ? TextValue.String(text) : FormReader.Read(text, description);

    private ReceivedBody ReadMultipart(ReadOnlyMemory<byte> bytes, MediaTypeHeaderValue contentType, MediaTypeDescription? description)
    {
        string? boundary = contentType.Parameters.FirstOrDefault(static parameter => parameter.Name.Equals("boundary", StringComparison.OrdinalIgnoreCase))?.Value;
        if (string.IsNullOrEmpty(boundary))
        {
            faults.Add(new(RequestFaultLocation.Header, "Content-Type", "A multipart content type needs a boundary."));
            return ReceivedBody.None;
        }

        if (boundary.StartsWith('"'))
        {
            boundary = boundary.Trim('"');
            faults.Add(new(RequestFaultLocation.Header, "Content-Type", "The boundary is quoted, which servers in the field do not understand."));
        }

        List<FakePart> parts = MultipartReader.Read(bytes, boundary, faults);
        return new ReceivedBody(new PartAssembly(this, faults, description).Read(parts), parts);
    }

    /// <summary>Null where the text is no JSON, which is then among the faults.</summary>
    public SourceNode? ReadJson(ReadOnlySpan<byte> bytes, string name)
    {
        SourceDocument document = SourceJsonReader.Read(Decode(bytes, name.Length == 0 ? "The body" : $"Part {name}"));
        foreach (SyntaxFault fault in document.Faults.Take(3))
        {
            TextPosition position = document.Lines.PositionOf(fault.Offset);
            faults.Add(new(RequestFaultLocation.Body, name, $"Not JSON, at line {position.Line + 1}, column {position.Column + 1}: {fault.Message}"));
        }

        return document.FaultCount == 0 ? document.Root : null;
    }

    private string Decode(ReadOnlySpan<byte> bytes, string what)
    {
        try
        {
            return s_strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            faults.Add(new(RequestFaultLocation.Body, "", $"{what} is not UTF-8."));
            return Encoding.UTF8.GetString(bytes);
        }
    }
}
