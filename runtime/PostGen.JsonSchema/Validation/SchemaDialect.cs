namespace PostGen.JsonSchema.Validation;

/// <summary>What the keywords of a schema mean.</summary>
public enum SchemaDialect : byte
{
    /// <summary>JSON Schema 2020-12, which OpenAPI 3.1 and 3.2 use; OpenAPI's <c>discriminator</c> is read too.</summary>
    Draft202012,

    /// <summary>
    /// The Schema Object of OpenAPI 3.0 (and of 2.0, once it is written in 3.0's shape): <c>nullable</c>, boolean
    /// <c>exclusiveMinimum</c> and <c>exclusiveMaximum</c>, nothing beside <c>$ref</c>, no identifiers.
    /// </summary>
    OpenApi30,
}
