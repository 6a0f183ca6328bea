using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>What a document says to people.</summary>
internal static class SchemaTexts
{
    public static string? OfType(SchemaShape shape) => shape.Node["description"].Text ?? shape.Node["title"].Text;

    /// <summary>The description at the place of use; that of the schema itself only where it is not a type with its own.</summary>
    public static string? OfUse(DocumentNode schema, SchemaShape shape) =>
        schema["description"].Text ?? (shape.IsNamed ? null : shape.Node["description"].Text);

    /// <summary>JSON text of a scalar default.</summary>
    public static string? DefaultOf(DocumentNode schema, SchemaShape shape)
    {
        DocumentNode value = schema["default"].Exists ? schema["default"] : shape.Node["default"];
        return value.ScalarText is not null && !value.IsNull ? value.ToJson() : null;
    }
}
