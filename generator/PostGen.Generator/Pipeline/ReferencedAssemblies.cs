namespace PostGen.Generator.Pipeline;

/// <summary>Which of the assemblies that emitted code can use a project references.</summary>
internal sealed record ReferencedAssemblies(bool Runtime, bool Testing, bool Http);
