namespace PostGen.Generator.Reading.Yaml;

/// <summary>Where and why the parser gave up.</summary>
internal sealed record YamlFault(long Start, long End, string Message);
