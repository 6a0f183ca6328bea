namespace PostGen.Generator.Emission;

/// <summary>The schemas of a document, for the analyzers of other assemblies.</summary>
internal sealed record SchemaDocumentFile(string HintName, EmissionContext Context, string Json) : OutputFile(HintName);
