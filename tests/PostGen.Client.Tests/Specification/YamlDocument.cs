using YamlDotNet.RepresentationModel;

namespace PostGen.Client.Tests.Specification;

/// <summary>A document of <c>spec/</c>, read by YamlDotNet alone, so that these tests do not trust the reader under test.</summary>
internal sealed class YamlDocument
{
    private readonly YamlMappingNode _root;

    private YamlDocument(YamlMappingNode root) => _root = root;

    public static YamlDocument Load(string fileName)
    {
        using StreamReader text = File.OpenText(Repository.PathOf("spec", fileName));
        var stream = new YamlStream();
        stream.Load(text);
        return new YamlDocument((YamlMappingNode)stream.Documents[0].RootNode);
    }

    /// <summary>The value at a path of member names, following <c>$ref</c> on the way and at its end.</summary>
    public YamlNode At(params string[] path) => At(_root, path);

    public YamlNode At(YamlNode from, params string[] path)
    {
        YamlNode node = Resolve(from);
        foreach (string name in path)
        {
            node = Resolve(node[name]);
        }

        return node;
    }

    public YamlNode Resolve(YamlNode node)
    {
        while (node is YamlMappingNode mapping && mapping.Children.TryGetValue("$ref", out YamlNode? reference))
        {
            string[] segments = ((YamlScalarNode)reference).Value!.TrimStart('#', '/').Split('/');
            node = segments.Aggregate((YamlNode)_root, (parent, name) => parent[name]);
        }

        return node;
    }

    /// <summary>The property of an object schema, through <c>allOf</c>; the last branch that has it wins.</summary>
    public YamlMappingNode? PropertyOf(YamlNode schema, string name)
    {
        var mapping = (YamlMappingNode)Resolve(schema);
        YamlMappingNode? found = null;
        if (mapping.Children.TryGetValue("allOf", out YamlNode? branches))
        {
            found = ((YamlSequenceNode)branches).Select(branch => PropertyOf(branch, name)).LastOrDefault(property => property is not null);
        }

        return mapping.Children.TryGetValue("properties", out YamlNode? properties)
            && ((YamlMappingNode)properties).Children.TryGetValue(name, out YamlNode? own)
            ? (YamlMappingNode)Resolve(own)
            : found;
    }
}
