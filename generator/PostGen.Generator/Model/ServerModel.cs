namespace PostGen.Generator.Model;

/// <summary>A server.</summary>
/// <param name="Name">Pascal-case name from its description, host or position.</param>
/// <param name="Url">URL template as in the document, relative ones included.</param>
/// <param name="Documentation">Description.</param>
/// <param name="Variables">Variables of the template.</param>
internal sealed record ServerModel(string Name, string Url, string? Documentation, EquatableArray<ServerVariableModel> Variables)
{
    /// <summary>The URL with the default of every variable.</summary>
    public string DefaultUrl
    {
        get
        {
            string url = Url;
            foreach (ServerVariableModel variable in Variables)
            {
                url = url.Replace("{" + variable.WireName + "}", variable.Default);
            }

            return url;
        }
    }

    public bool IsAbsolute => IsAbsoluteUrl(DefaultUrl);

    // Where paths begin with a slash, a relative URL is the absolute one of a file.
    public static bool IsAbsoluteUrl(string url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https";
}
