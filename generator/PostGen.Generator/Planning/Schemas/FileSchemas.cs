using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Which properties of a multipart body are files.</summary>
internal sealed class FileSchemas(ShapeReader shapes, ConjunctionReader conjunctions)
{
    /// <summary>The type of a part that is a file or a list of files; null for every other part.</summary>
    public TypeReference? TypeOf(DocumentNode schema)
    {
        (SchemaShape shape, bool nullable) = shapes.Resolve(schema);
        if (IsBinary(schema, shape))
        {
            return new TypeReference(TypeKind.File, Nullable: nullable);
        }

        return shape.Kind == ShapeKind.Array && IsBinary(shape.Item, shapes.Resolve(shape.Item).Shape)
            ? new TypeReference(TypeKind.List, Item: new TypeReference(TypeKind.File), Nullable: nullable)
            : null;
    }

    /// <summary>
    /// <c>format: binary</c> (OpenAPI 3.0), <c>contentEncoding: binary</c>, or in 3.1 a <c>contentMediaType</c> without encoding
    /// that is no text (OpenAPI 3.1, Considerations for File Uploads).
    /// </summary>
    private bool IsBinary(DocumentNode schema, SchemaShape shape)
    {
        bool isText = shape is { Kind: ShapeKind.Primitive, Primitive: TypeKind.String, Const: null };
        if (!isText && shape.Kind != ShapeKind.Any)
        {
            return false;
        }

        Conjunction all = conjunctions.Read(schema);
        if (all.Last("format").Text == "binary" || all.Last("contentEncoding").Text == "binary" || all.Last("type").Text == "file")
        {
            return true;
        }

        string? mediaType = all.Last("contentMediaType").Text;
        return mediaType is not null
            && all.Last("contentEncoding").Text is null
            && !mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            && mediaType.IndexOf("json", StringComparison.OrdinalIgnoreCase) < 0;
    }
}
