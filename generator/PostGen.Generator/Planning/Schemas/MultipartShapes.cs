using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>The shape of multipart and form bodies, where it differs from that of the same schema in JSON.</summary>
internal sealed class MultipartShapes(ApiDocument document, ShapeReader shapes, ConjunctionReader conjunctions, FileSchemas files)
{
    private readonly ObjectShapeReader _objects = new(document);

    /// <summary>Null where the JSON shape serves as it is: an object without files, or no object at all.</summary>
    public SchemaShape? ShapeOf(DocumentNode schema)
    {
        SchemaShape shape = shapes.Resolve(schema).Shape;
        if (shape.Kind == ShapeKind.Union)
        {
            // Fields cannot be tagged by case: every member of every case is one record.
            SchemaShape merged = _objects.ReadMerged(shape.Node, conjunctions.Read(shape.Node), conjunctions.Read);
            return merged.Kind == ShapeKind.Object ? merged : null;
        }

        if (shape.Kind != ShapeKind.Object)
        {
            return null;
        }

        foreach (PropertyShape property in shape.Properties)
        {
            if (files.TypeOf(property.Schema) is not null)
            {
                return shape;
            }
        }

        return shape.Item.Exists && files.TypeOf(shape.Item) is not null ? shape : null;
    }
}
