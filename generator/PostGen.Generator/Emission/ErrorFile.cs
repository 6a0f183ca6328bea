using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The exceptions of a document, its error types and their factory.</summary>
internal sealed record ErrorFile(string HintName, EmissionContext Context, ErrorCatalogModel Errors) : OutputFile(HintName);
