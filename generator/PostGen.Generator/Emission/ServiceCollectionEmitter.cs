using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>Registration of the client with dependency injection.</summary>
internal static class ServiceCollectionEmitter
{
    public static void Emit(SourceWriter writer, ClientFile file)
    {
        string client = CSharpType.Own(file.Context.ClientName);
        string options = OptionsEmitter.NameOf(file.Context);
        string name = EmittedText.Identifier(file.Context.ClientName);
        bool hasKeyInQuery = file.Security.Any(static scheme => scheme.Kind == SecuritySchemeKind.ApiKeyQuery);
        writer.Open($"{file.Context.Accessibility} static partial class {EmittedText.Identifier(file.Context.Extensions)}");
        writer.Line($$"""
            /// <summary>Registers the client with an <c>HttpClient</c> of the factory, configured as the client wants it.</summary>
            public static di::IHttpClientBuilder Add{{name.TrimStart('@')}}(this di::IServiceCollection services, sys::Action<{{options}}>? configure = null)
            {
                sys::ArgumentNullException.ThrowIfNull(services);
                var options = new {{options}}();
                configure?.Invoke(options);
                di::IHttpClientBuilder builder = di::HttpClientBuilderExtensions.AddTypedClient<{{client}}>(
                    di::HttpClientFactoryServiceCollectionExtensions.AddHttpClient(services, {{EmittedText.Literal(file.Context.Namespace + "." + file.Context.ClientName)}}),
                    httpClient => new {{client}}(httpClient, options));
                di::HttpClientBuilderExtensions.ConfigureHttpClient(builder, static httpClient => httpClient.Timeout = sys::Threading.Timeout.InfiniteTimeSpan);
                // Before version 9 the factory's log shows every {{(hasKeyInQuery ? "header and query" : "header")}}, and so the key.
                di::HttpClientBuilderExtensions.{{(hasKeyInQuery ? "RemoveAllLoggers(builder)" : "RedactLoggedHeaders(builder, static _ => true)")}};
                di::HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(builder, static () => {{RuntimeNames.ClientHandler}}.CreateForHttpClient());
                di::HttpClientBuilderExtensions.ConfigureAdditionalHttpMessageHandlers(builder, static (handlers, _) => {{RuntimeNames.ClientHandler}}.RemoveRetries(handlers));
                return builder;
            }
            """);
        writer.Close();
        writer.Line();
    }
}
