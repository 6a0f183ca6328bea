namespace PostGen.Testing;

/// <summary>The part of a request that is wrong.</summary>
public enum RequestFaultLocation
{
    /// <summary>Method and path: the document has no such operation.</summary>
    Route,

    /// <summary>A credential.</summary>
    Security,

    /// <summary>A path parameter.</summary>
    Path,

    /// <summary>A query parameter.</summary>
    Query,

    /// <summary>A header.</summary>
    Header,

    /// <summary>A cookie.</summary>
    Cookie,

    /// <summary>The body.</summary>
    Body,
}
