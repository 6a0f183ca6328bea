namespace PostGen.Generator.Emission;

/// <summary>The types that the compiler's unions need, once in a project.</summary>
internal sealed record UnionSupportFile() : OutputFile("PostGen.Unions.g.cs");
