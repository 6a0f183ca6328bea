namespace PostGen.Generator.Model;

internal enum SecuritySchemeKind
{
    ApiKeyHeader,
    ApiKeyQuery,
    ApiKeyCookie,
    Basic,

    /// <summary>A bearer token: <c>http: bearer</c>, OAuth 2 and OpenID Connect alike.</summary>
    Bearer,

    /// <summary>Another HTTP scheme: the credential's text follows the scheme's name.</summary>
    OtherHttp,

    /// <summary>The handler's business; nothing is sent by the client.</summary>
    MutualTls,
}
