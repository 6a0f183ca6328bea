using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>Schemas that share an emitted file.</summary>
internal sealed record SchemaFile(string HintName, EmissionContext Context, EquatableArray<TypeModel> Types) : OutputFile(HintName);
