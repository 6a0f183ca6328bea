using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Security;

/// <summary>Reads one security scheme.</summary>
internal sealed class SecuritySchemeReader(ApiDocument document)
{
    /// <summary>Null where the scheme cannot be used; that is reported.</summary>
    public SecuritySchemeModel? Read(DocumentMember member)
    {
        if (!document.References.TryResolve(member.Value, ReferenceKind.SecurityScheme, out DocumentNode scheme, out _))
        {
            return null;
        }

        string? type = scheme["type"].Text;
        switch (type?.ToLowerInvariant())
        {
            case "apikey":
                return ApiKey(member, scheme);
            case "http":
                return Http(member, scheme);
            case "oauth2" or "openidconnect":
                return Model(member, scheme, SecuritySchemeKind.Bearer, "Authorization");
            case "mutualtls":
                return Model(member, scheme, SecuritySchemeKind.MutualTls, string.Empty);
            case "basic":
                return Model(member, scheme, SecuritySchemeKind.Basic, "Authorization");
            default:
                return Unusable(member, "its type must be apiKey, http, oauth2, openIdConnect or mutualTLS");
        }
    }

    private SecuritySchemeModel? ApiKey(DocumentMember member, DocumentNode scheme)
    {
        if (scheme["name"].ScalarText is not { Length: > 0 } name)
        {
            return Unusable(member, "an API key needs a name");
        }

        SecuritySchemeKind? kind = scheme["in"].Text switch
        {
            "header" => SecuritySchemeKind.ApiKeyHeader,
            "query" => SecuritySchemeKind.ApiKeyQuery,
            "cookie" => SecuritySchemeKind.ApiKeyCookie,
            _ => null,
        };
        return kind is { } known ? Model(member, scheme, known, name) : Unusable(member, "'in' of an API key must be header, query or cookie");
    }

    private SecuritySchemeModel? Http(DocumentMember member, DocumentNode scheme) => scheme["scheme"].Text?.ToLowerInvariant() switch
    {
        "basic" => Model(member, scheme, SecuritySchemeKind.Basic, "Authorization"),
        "bearer" => Model(member, scheme, SecuritySchemeKind.Bearer, "Authorization"),
        { Length: > 0 } => Model(member, scheme, SecuritySchemeKind.OtherHttp, scheme["scheme"].Text!),
        _ => Unusable(member, "an http scheme needs 'scheme', such as basic or bearer"),
    };

    private SecuritySchemeModel? Unusable(DocumentMember member, string problem)
    {
        document.Faults.ReportName(OperationDescriptors.UnusableSecurityScheme, member, member.Name, problem);
        return null;
    }

    private static SecuritySchemeModel Model(DocumentMember member, DocumentNode scheme, SecuritySchemeKind kind, string parameter) => new()
    {
        Key = member.Name,
        Name = string.Empty,
        Kind = kind,
        ParameterName = parameter,
        Documentation = Texts.Description(scheme),
    };
}
