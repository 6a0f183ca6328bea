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
        bool hasConstructors = CredentialEmitter.HasConstructors(file);
        string none = hasConstructors ? ", null" : "";
        string parameter = hasConstructors ? $", {RuntimeNames.ApiKeyCredential}? credential" : "";
        Documentation.Summary(writer, file.Documentation ?? $"A client of {file.Title}.");
        writer.Line($"[sys::CodeDom.Compiler.GeneratedCode(\"PostGen\", \"{s_version}\")]");
        writer.Open($"{file.Context.Accessibility} partial class {name} : {RuntimeNames.ApiClient}");
        writer.Line($$"""
            private static readonly {{RuntimeNames.ApiDefinition}} s_definition = new({{EmittedText.Literal(file.Context.ClientName)}}, {{EmittedText.Literal(file.Version)}}, {{Endpoint(file)}}{{Schemes(file)}});

            /// <summary>For mocks.</summary>
            protected {{name}}() { }

            /// <summary>A client that sends through a handler of its own; its credential is that of the options.</summary>
            public {{name}}({{options}}? options = null) : this(options, {{RuntimeNames.ClientHandler}}.Create(){{none}}) { }

            /// <summary>A client that sends through yours, which it neither changes nor disposes; its credential is that of the options.</summary>
            public {{name}}(http::HttpClient httpClient, {{options}}? options = null) : this(options, httpClient{{none}}) { }

            private {{name}}({{options}}? options, http::HttpClient httpClient{{parameter}}) : base(new(s_definition, options ??= new {{options}}(), httpClient{{Credentials(file)}})) { }

            private {{name}}({{options}}? options, http::HttpMessageHandler handler{{parameter}}) : base(new(s_definition, options ??= new {{options}}(), handler{{Credentials(file)}})) { }

            """);
        if (hasConstructors)
        {
            CredentialEmitter.EmitConstructors(writer, file);
        }

        foreach (OperationGroupModel group in file.Groups.Where(static group => group.Name.Length > 0))
        {
            EmitGroup(writer, group);
        }

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

    private static string Credentials(ClientFile file) => CredentialEmitter.HasConstructors(file) ? ", credential ?? options.Credential" : string.Concat(
        file.Security.Select(scheme => scheme.Kind == SecuritySchemeKind.MutualTls ? ", null" : ", options." + OptionsEmitter.CredentialName(scheme, file)));
}
