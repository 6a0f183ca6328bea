using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading.Yaml;

/// <summary>An anchored value; <paramref name="Node"/> is null while it is still being read.</summary>
internal readonly record struct YamlAnchor(SourceNode? Node, int Expanded, int Height);
