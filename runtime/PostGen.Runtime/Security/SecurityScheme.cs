using System.ComponentModel;
using System.Text;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Where and how a credential travels (OpenAPI 3.1, Security Scheme Object).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SecurityScheme
{
    private SecurityScheme(SecurityLocation location, string name, string prefix = "", bool isBasic = false)
    {
        Location = location;
        Name = name;
        Prefix = prefix;
        IsBasic = isBasic;
    }

    internal SecurityLocation Location { get; }

    internal string Name { get; }

    internal string Prefix { get; }

    internal bool IsBasic { get; }

    /// <summary>An API key in a header.</summary>
    /// <param name="name">Name of the header.</param>
    /// <returns>The scheme.</returns>
    public static SecurityScheme ApiKeyHeader(string name) => new(SecurityLocation.Header, name);

    /// <summary>An API key in the query.</summary>
    /// <param name="name">Name of the parameter.</param>
    /// <returns>The scheme.</returns>
    public static SecurityScheme ApiKeyQuery(string name) => new(SecurityLocation.Query, name);

    /// <summary>An API key in a cookie.</summary>
    /// <param name="name">Name of the cookie.</param>
    /// <returns>The scheme.</returns>
    public static SecurityScheme ApiKeyCookie(string name) => new(SecurityLocation.Cookie, name);

    /// <summary>User name and password (RFC 7617).</summary>
    /// <returns>The scheme.</returns>
    public static SecurityScheme Basic() => new(SecurityLocation.Header, "Authorization", "Basic ", isBasic: true);

    /// <summary>A bearer token (RFC 6750): <c>http: bearer</c>, OAuth 2 and OpenID Connect alike.</summary>
    /// <returns>The scheme.</returns>
    public static SecurityScheme Bearer() => new(SecurityLocation.Header, "Authorization", "Bearer ");

    /// <summary>Another HTTP scheme: the credential follows its name.</summary>
    /// <param name="scheme">Name of the scheme.</param>
    /// <returns>The scheme.</returns>
    public static SecurityScheme Http(string scheme) => new(SecurityLocation.Header, "Authorization", scheme + " ");

    /// <summary>A client certificate: the handler's business, nothing is sent by the client.</summary>
    /// <returns>The scheme.</returns>
    public static SecurityScheme MutualTls() => new(SecurityLocation.Connection, "");

    internal string TextOf(string key)
    {
        if (IsBasic)
            return Prefix + Convert.ToBase64String(Encoding.UTF8.GetBytes(key));

        return Prefix.Length == 0 ? key : Prefix + key;
    }
}
