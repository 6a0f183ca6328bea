using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading.Swagger;

/// <summary>host, basePath and schemes as Server Objects.</summary>
internal static class SwaggerServers
{
    /// <summary>Null where the document says nothing about its server.</summary>
    public static SourceNode? Of(DocumentNode root)
    {
        DocumentNode host = root["host"];
        DocumentNode basePath = root["basePath"];
        if ((host.Text is null ? basePath : host) is not { Text: not null, Node: { } at })
        {
            return null;
        }

        string path = (basePath.Text ?? string.Empty).Trim('/');
        path = path.Length == 0 ? string.Empty : "/" + path;
        if (host.Text is not { } name)
        {
            return path.Length == 0 ? null : List(at, [path]);
        }

        // Plain text only where the document offers nothing else, and never first.
        List<string> schemes = [];
        foreach (DocumentNode scheme in root["schemes"].Items)
        {
            if (scheme.Text is "http" or "https")
            {
                schemes.Insert(scheme.Text == "https" ? 0 : schemes.Count, scheme.Text);
            }
        }

        return List(at, schemes.DefaultIfEmpty("https").Distinct().Select(scheme => scheme + "://" + name.Trim().TrimEnd('/') + path));
    }

    private static SourceArray List(SourceNode at, IEnumerable<string> urls) =>
        new(urls.Select(url => (SourceNode)new ObjectBuilder(at).AddText("url", url).Build()).ToArray(), at.Start, at.End);
}
