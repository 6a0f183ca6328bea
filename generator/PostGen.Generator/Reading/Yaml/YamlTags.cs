namespace PostGen.Generator.Reading.Yaml;

/// <summary>Tags of the core schema. Unknown tags are ignored: the value means what it would mean without them.</summary>
internal static class YamlTags
{
    private const string Prefix = "tag:yaml.org,2002:";

    public static bool IsString(string tag) =>
        tag == "!" || (tag.StartsWith(Prefix, StringComparison.Ordinal) && tag.Substring(Prefix.Length) is "str" or "binary" or "timestamp");

    /// <summary>True where the tag asks for a number, boolean or null although the value may stand in quotes.</summary>
    public static bool IsResolved(string tag) =>
        tag.StartsWith(Prefix, StringComparison.Ordinal) && tag.Substring(Prefix.Length) is "int" or "float" or "bool" or "null";
}
