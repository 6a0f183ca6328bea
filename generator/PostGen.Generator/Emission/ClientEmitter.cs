using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The client itself: constructors, groups and the pipeline that its operations send through.</summary>
internal static class ClientEmitter
{
    private static readonly string s_version = typeof(ClientEmitter).Assembly.GetName().Version!.ToString(2);

    public static void Emit(SourceWriter writer, ClientFile file)
    {
        string name = EmittedText.Identifier(file.Context.ClientName);
        string options = OptionsEmitter.NameOf(file.Context);
        Documentation.Summary(writer, file.Documentation ?? $"A client of {file.Title}.");
        writer.Line($"[sys::CodeDom.Compiler.GeneratedCode(\"PostGen\", \"{s_version}\")]");
        writer.Open($"{file.Context.Accessibility} partial class {name} : sys::IDisposable");
        writer.Line($$"""
            private static readonly {{RuntimeNames.ApiDefinition}} s_definition = new({{EmittedText.Literal(file.Context.ClientName)}}, {{EmittedText.Literal(file.Version)}}, {{Endpoint(file)}}{{Schemes(file)}});
            private readonly {{RuntimeNames.ApiPipeline}} _pipeline;

            /// <summary>For mocks.</summary>
            protected {{name}}() => _pipeline = null!;

            /// <summary>A client that sends through a handler of its own; its credential is that of the options.</summary>
            public {{name}}({{options}}? options = null) : this(options ?? new {{options}}(), {{RuntimeNames.ClientHandler}}.Create()) { }

            /// <summary>A client that sends through yours, which it neither changes nor disposes; its credential is that of the options.</summary>
            public {{name}}(http::HttpClient httpClient, {{options}}? options = null) : this(options ?? new {{options}}(), httpClient ?? throw new sys::ArgumentNullException(nameof(httpClient))) { }

            private {{name}}({{options}} options, http::HttpClient httpClient) => _pipeline = new(s_definition, options, httpClient{{Credentials(file)}});

            private {{name}}({{options}} options, http::HttpMessageHandler handler) => _pipeline = new(s_definition, options, handler{{Credentials(file)}});

            """);
        if (file.Security.Count == 1 && file.Security[0].Kind != SecuritySchemeKind.MutualTls)
        {
            CredentialEmitter.EmitConstructors(writer, file);
        }

        foreach (OperationGroupModel group in file.Groups.Where(static group => group.Name.Length > 0))
        {
            EmitGroup(writer, group);
        }

        writer.Line("""
            /// <summary>Closes the client's own handler; one that was handed in stays open.</summary>
            public void Dispose()
            {
                Dispose(true);
                sys::GC.SuppressFinalize(this);
            }

            /// <summary>Closes what the client owns.</summary>
            protected virtual void Dispose(bool disposing)
            {
                if (disposing) _pipeline?.Dispose();
            }
            """);
        writer.Close();
        writer.Line();
    }

    private static void EmitGroup(SourceWriter writer, OperationGroupModel group)
    {
        string type = CSharpType.Own(group.TypeName);
        Documentation.Summary(writer, group.Documentation ?? $"Operations tagged {group.Name}.");
        writer.Line($"""
            public virtual {type} {EmittedText.Identifier(group.Name)} => _{group.Name} ??= new(_pipeline);
            private {type}? _{group.Name};

            """);
    }

    private static string Endpoint(ClientFile file) =>
        file.Servers.IsEmpty || !file.Servers[0].IsAbsolute ? "null" : $"new({EmittedText.Literal(file.Servers[0].DefaultUrl)})";

    private static string Schemes(ClientFile file) => string.Concat(file.Security.Select(static scheme => ", " + CredentialEmitter.Scheme(scheme)));

    private static string Credentials(ClientFile file) => string.Concat(
        file.Security.Select(scheme => scheme.Kind == SecuritySchemeKind.MutualTls ? ", null" : ", options." + OptionsEmitter.CredentialName(scheme, file)));
}
