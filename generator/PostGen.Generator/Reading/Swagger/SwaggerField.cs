namespace PostGen.Generator.Reading.Swagger;

/// <summary>A form parameter: as it stands in the operation (perhaps a reference), and what it leads to.</summary>
internal readonly record struct SwaggerField(DocumentNode Written, DocumentNode Parameter);
