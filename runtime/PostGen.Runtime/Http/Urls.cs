namespace PostGen.Runtime.CompilerServices;

/// <summary>URLs that are sent exactly as they were built.</summary>
internal static class Urls
{
    // The framework would decode %2E and walk up the path; all encoding here is our own, and complete.
    private static readonly UriCreationOptions s_verbatim = new() { DangerousDisablePathAndQueryCanonicalization = true };

    public static Uri Create(string url) => new(url, in s_verbatim);

    /// <summary>The text that paths are appended to.</summary>
    /// <exception cref="ArgumentException">The endpoint is not an absolute HTTP URL, or has a query or fragment.</exception>
    public static string EndpointText(Uri? endpoint, string parameter)
    {
        if (endpoint is null)
            throw new ArgumentException("The document names no absolute server: set the endpoint in the options.", parameter);

        if (!endpoint.IsAbsoluteUri || endpoint.Scheme is not ("http" or "https" or "https+http" or "http+https"))
            throw new ArgumentException("The endpoint must be an absolute http or https URL.", parameter);

        if (endpoint.Query.Length > 0 || endpoint.Fragment.Length > 0)
            throw new ArgumentException("The endpoint cannot have a query or a fragment: paths are appended to it.", parameter);

        return endpoint.AbsoluteUri.TrimEnd('/');
    }
}
