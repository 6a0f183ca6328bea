using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The options of a client: the runtime's, and its credentials by scheme.</summary>
internal static class OptionsEmitter
{
    public static string NameOf(EmissionContext context) => CSharpType.Own(context.ClientName + "Options");

    /// <summary>Name of a credential's property; the only one of a document needs no name of its own.</summary>
    public static string CredentialName(SecuritySchemeModel scheme, ClientFile file) =>
        file.Security.Count == 1 ? "Credential" : EmittedText.Identifier(scheme.Name);

    public static void Emit(SourceWriter writer, ClientFile file)
    {
        string name = EmittedText.Identifier(file.Context.ClientName + "Options");
        writer.Line($"/// <summary>Options of <see cref=\"{CSharpType.Own(file.Context.ClientName)}\"/>.</summary>");
        writer.Open($"{file.Context.Accessibility} partial class {name} : {RuntimeNames.ClientOptions}");
        foreach (SecuritySchemeModel scheme in file.Security.Where(static scheme => scheme.Kind != SecuritySchemeKind.MutualTls))
        {
            Documentation.Summary(writer, scheme.Documentation ?? $"The credential for {scheme.Key}.");
            writer.Line($"public {RuntimeNames.ApiKeyCredential}? {CredentialName(scheme, file)} {{ get; set; }}");
            writer.Line();
        }

        writer.Close();
        writer.Line();
    }
}
