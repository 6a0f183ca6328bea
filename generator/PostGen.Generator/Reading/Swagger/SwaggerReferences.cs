namespace PostGen.Generator.Reading.Swagger;

/// <summary>References of 2.0, and what they lead to before anything is rewritten.</summary>
internal sealed class SwaggerReferences(DocumentSet files)
{
    private const int MaxHops = 20;

    private static readonly KeyValuePair<string, string>[] s_maps =
    [
        new("#/definitions/", "#/components/schemas/"),
        new("#/parameters/", "#/components/parameters/"),
        new("#/responses/", "#/components/responses/"),
        new("#/securityDefinitions/", "#/components/securitySchemes/"),
    ];

    /// <summary>The reference in the words of 3.0; null where it stays as it is.</summary>
    public static string? Renamed(string reference)
    {
        foreach (KeyValuePair<string, string> map in s_maps)
        {
            if (reference.StartsWith(map.Key, StringComparison.Ordinal))
            {
                return map.Value + reference.Substring(map.Key.Length);
            }
        }

        return null;
    }

    /// <summary>What a node leads to in the text as it was written; missing where it leads nowhere, which is reported later.</summary>
    public DocumentNode Follow(DocumentNode node)
    {
        for (int hops = 0; node["$ref"].Text is { } text; hops++)
        {
            int hash = text.IndexOf('#');
            string uri = hash < 0 ? text : text.Substring(0, hash);
            DocumentFile? file = uri.Length == 0 ? node.File : files.Find(node.File, uri, out _);
            if (file is null || hops == MaxHops)
            {
                return default;
            }

            node = new DocumentNode(file, file.Original);
            string pointer = hash < 0 ? string.Empty : text.Substring(hash + 1);
            foreach (string segment in pointer.Split('/').Skip(1))
            {
                node = node[JsonPointer.Unescape(JsonPointer.DecodeFragment(segment))];
            }
        }

        return node;
    }
}
