namespace PostGen.JsonSchema.Validation;

/// <summary>How schemas are read.</summary>
public sealed class SchemaSetOptions
{
    /// <summary>The options used where none are given.</summary>
    public static SchemaSetOptions Default { get; } = new();

    /// <summary>The dialect of documents that do not tell; an OpenAPI document tells by its <c>openapi</c> or <c>swagger</c> member.</summary>
    public SchemaDialect Dialect { get; init; }

    /// <summary>Whether <c>format</c> is checked. By default it only annotates (Validation 2020-12, section 7.2.1).</summary>
    public bool AssertFormats { get; init; }
}
