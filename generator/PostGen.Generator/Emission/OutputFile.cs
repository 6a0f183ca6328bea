namespace PostGen.Generator.Emission;

/// <summary>What one emitted file is printed from.</summary>
internal abstract record OutputFile(string HintName);
