namespace PostGen.Generator.Planning.Schemas;

/// <summary>A shape as one place uses it.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Nullable">The place allows <c>null</c> beside it.</param>
internal sealed record ResolvedSchema(SchemaShape Shape, bool Nullable);
