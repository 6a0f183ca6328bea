using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading.Swagger;

/// <summary>The media types that hold where an operation names none.</summary>
internal sealed class SwaggerDefaults(DocumentNode root)
{
    public DocumentFile File { get; } = root.File;

    public IReadOnlyList<SourceScalar> Consumes(DocumentNode own) => Names(own.Exists ? own : root["consumes"]);

    public IReadOnlyList<SourceScalar> Produces(DocumentNode own) => Names(own.Exists ? own : root["produces"]);

    private static List<SourceScalar> Names(DocumentNode list)
    {
        List<SourceScalar> names = [];
        foreach (DocumentNode name in list.Items)
        {
            if (name.Node is SourceScalar { Kind: SourceKind.String } scalar && names.TrueForAll(other => other.Text != scalar.Text))
            {
                names.Add(scalar);
            }
        }

        return names;
    }
}
