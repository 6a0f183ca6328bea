using System.Net.Http.Headers;
using PostGen.JsonSchema.Text;
using PostGen.Testing.Documents;
using PostGen.Testing.Parameters;

namespace PostGen.Testing.Requests;

/// <summary>
/// Makes the object out of the parts of a multipart body, and holds each part to what the document says about it: its content type
/// (<c>encoding</c>, else by the schema; OpenAPI 3.1, section 4.8.14.4), and a file name where it is a file.
/// </summary>
internal sealed class PartAssembly(BodyReader reader, ICollection<RequestFault> faults, MediaTypeDescription? description)
{
    private readonly DescribedNode _schema = description?.Schema ?? default;

    public SourceNode Read(IReadOnlyList<FakePart> parts)
    {
        List<SourceMember> members = [];
        foreach (IGrouping<string, FakePart> field in parts.GroupBy(static part => part.Name, StringComparer.Ordinal))
        {
            DescribedNode property = SchemaShape.PropertyOf(_schema, field.Key);
            DescribedNode encoding = description?.Encoding[field.Key] ?? default;
            if (ReadField([.. field], property, encoding) is { } value)
            {
                members.Add(new SourceMember(field.Key, 0, 0, value));
            }
        }

        return new SourceObject(members, 0, 0);
    }

    private SourceNode? ReadField(List<FakePart> parts, DescribedNode property, DescribedNode encoding)
    {
        HashSet<string> types = SchemaShape.TypesOf(property);
        // Of a name that nothing is said about there may be several.
        bool mayRepeat = types.Contains("array") || (types.Count == 0 && parts.Count > 1);
        bool isRepeated = mayRepeat && !IsJsonEncoding(encoding) && !(parts.Count == 1 && IsWholeList(parts[0], property));
        if (!isRepeated)
        {
            if (parts.Count > 1)
            {
                Add(parts[0].Name, $"There are {parts.Count} parts of this name, and the document allows one.");
            }

            return ReadPart(parts[^1], property, encoding);
        }

        DescribedNode items = SchemaShape.ItemsOf(property);
        List<SourceNode> values = [];
        foreach (FakePart part in parts)
        {
            if (ReadPart(part, items, encoding) is { } value)
            {
                values.Add(value);
            }
        }

        return new SourceArray(values, 0, 0);
    }

    private SourceNode? ReadPart(FakePart part, DescribedNode schema, DescribedNode encoding)
    {
        CheckContentType(part, encoding);
        if (SchemaShape.IsBinary(schema))
        {
            if (part.FileName is null)
            {
                Add(part.Name, "A file without a file name: servers take it for a text field.");
            }

            return TextValue.String("");
        }

        HashSet<string> types = SchemaShape.TypesOf(schema);
        bool isJson = IsJsonEncoding(encoding) || (types.Contains("object") && !types.Contains("string")) || IsJsonPart(part);

        // A string that carries JSON (contentMediaType) is a string to the schema.
        bool isText = types.Count == 1 && types.Contains("string");
        if (!isJson || isText)
        {
            return TextValue.Read(part.Text, schema);
        }

        if (!encoding.Exists && !IsJsonPart(part))
        {
            Add(part.Name, "An object travels as JSON: the part needs `Content-Type: application/json`.");
        }

        return reader.ReadJson(part.Content.Span, part.Name);
    }

    private void CheckContentType(FakePart part, DescribedNode encoding)
    {
        if (encoding["contentType"].Text is not { } wanted)
        {
            return;
        }

        string given = MediaTypeHeaderValue.TryParse(part.ContentType ?? "", out MediaTypeHeaderValue? parsed) ? parsed.MediaType ?? "" : "";
        bool fits = wanted.Split(',', StringSplitOptions.TrimEntries).Select(static type => new MediaTypeDescription(type, default))
            .Any(type => type.Type.Equals(given, StringComparison.OrdinalIgnoreCase) || type.Covers(given));
        if (!fits)
        {
            Add(part.Name, $"The document wants the content type `{wanted}`, and the part has {(part.ContentType is null ? "none" : $"`{part.ContentType}`")}.");
        }
    }

    // Objects and lists are items of their own.
    private static bool IsWholeList(FakePart part, DescribedNode property) => IsJsonPart(part)
        && part.Text.TrimStart().StartsWith('[')
        && !SchemaShape.TypesOf(SchemaShape.ItemsOf(property)).Overlaps(["object", "array"]);

    private static bool IsJsonEncoding(DescribedNode encoding) => encoding["contentType"].Text is { } type && MediaTypeDescription.IsJsonType(type.Split(';')[0].Trim());

    private static bool IsJsonPart(FakePart part) => part.ContentType is { } type && MediaTypeDescription.IsJsonType(type.Split(';')[0].Trim());

    private void Add(string name, string message) => faults.Add(new(RequestFaultLocation.Body, name, message));
}
