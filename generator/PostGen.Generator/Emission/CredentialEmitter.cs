using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>Security schemes, and the constructors that take the only one's credential.</summary>
internal static class CredentialEmitter
{
    public static string Scheme(SecuritySchemeModel scheme) => RuntimeNames.SecurityScheme + scheme.Kind switch
    {
        SecuritySchemeKind.ApiKeyHeader => $".ApiKeyHeader({EmittedText.Literal(scheme.ParameterName)})",
        SecuritySchemeKind.ApiKeyQuery => $".ApiKeyQuery({EmittedText.Literal(scheme.ParameterName)})",
        SecuritySchemeKind.ApiKeyCookie => $".ApiKeyCookie({EmittedText.Literal(scheme.ParameterName)})",
        SecuritySchemeKind.Basic => ".Basic()",
        SecuritySchemeKind.Bearer => ".Bearer()",
        SecuritySchemeKind.OtherHttp => $".Http({EmittedText.Literal(scheme.ParameterName)})",
        _ => ".MutualTls()",
    };

    /// <summary>Whether the document has one scheme, whose credential constructors take.</summary>
    public static bool HasConstructors(ClientFile file) => file.Security.Count == 1 && file.Security[0].Kind != SecuritySchemeKind.MutualTls;

    public static void EmitConstructors(SourceWriter writer, ClientFile file)
    {
        string name = EmittedText.Identifier(file.Context.ClientName);
        string options = OptionsEmitter.NameOf(file.Context);
        writer.Line($$"""
            /// <summary>A client that sends through a handler of its own, with a credential that can be rotated.</summary>
            public {{name}}({{RuntimeNames.ApiKeyCredential}} credential, {{options}}? options = null) : this(options, {{RuntimeNames.ClientHandler}}.Create(), Given(credential)) { }

            /// <summary>A client that sends through yours, with a credential that can be rotated.</summary>
            public {{name}}({{RuntimeNames.ApiKeyCredential}} credential, http::HttpClient httpClient, {{options}}? options = null) : this(options, httpClient, Given(credential)) { }

            """);
        if (file.Security[0].Kind == SecuritySchemeKind.Basic)
        {
            return;
        }

        writer.Line($$"""
            /// <summary>A client that sends through a handler of its own, with a key.</summary>
            public {{name}}(string apiKey, {{options}}? options = null) : this(new {{RuntimeNames.ApiKeyCredential}}(apiKey), options) { }

            /// <summary>A client that sends through yours, with a key.</summary>
            public {{name}}(string apiKey, http::HttpClient httpClient, {{options}}? options = null) : this(new {{RuntimeNames.ApiKeyCredential}}(apiKey), httpClient, options) { }

            """);
    }
}
