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

    /// <summary>Formats that only annotate even so.</summary>
    public IReadOnlyCollection<string> UncheckedFormats { get; init; } = [];

    /// <summary>
    /// For payloads of servers: formats are checked but for <c>time</c>, which RFC 3339 gives an offset and half of those who say it
    /// (.NET's <c>TimeOnly</c> among them) do not.
    /// </summary>
    public static SchemaSetOptions Payloads { get; } = new() { AssertFormats = true, UncheckedFormats = ["time"] };
}
