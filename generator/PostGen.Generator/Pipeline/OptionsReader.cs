using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;

namespace PostGen.Generator.Pipeline;

/// <summary>Turns item metadata into options. What cannot be used is reported and replaced by the default.</summary>
internal static class OptionsReader
{
    private const string FallbackNamespace = "PostGen.Generated";

    private static readonly string[] s_extensions = [".json", ".yaml", ".yml"];

    /// <summary>Null for a file that can be no part of a document.</summary>
    public static DocumentRequest? Read(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        var metadata = new ItemMetadata(provider.GetOptions(file));
        if (metadata.IsDocument)
        {
            provider.GlobalOptions.TryGetValue("build_property.RootNamespace", out string? root);
            return new DocumentRequest(file, Read(file.Path, metadata, root));
        }

        return !metadata.IsPayload && Array.Exists(s_extensions, extension => file.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            ? new DocumentRequest(file, null)
            : null;
    }

    private static DocumentOptions Read(string path, ItemMetadata metadata, string? rootNamespace)
    {
        List<DiagnosticInfo> faults = [];
        string fallback = IsNamespace(rootNamespace) ? rootNamespace! : FallbackNamespace;
        return new DocumentOptions
        {
            Namespace = Namespace(path, metadata.Text("PostGenDocumentNamespace"), fallback, faults),
            ClientName = ClientName(path, metadata.Text("PostGenDocumentClientName"), faults),
            Accessibility = Accessibility(path, metadata.Text("PostGenDocumentAccessibility"), faults),
            Emit = Emit(path, metadata.List("PostGenDocumentEmit"), faults),
            Operations = metadata.List("PostGenDocumentOperations"),
            Tags = metadata.List("PostGenDocumentTags"),
            AllSchemas = string.Equals(metadata.Text("PostGenDocumentAllSchemas"), "true", StringComparison.OrdinalIgnoreCase),
            Faults = faults.ToEquatableArray(),
        };
    }

    private static string Namespace(string path, string? given, string fallback, List<DiagnosticInfo> faults)
    {
        if (given is null || IsNamespace(given))
        {
            return given ?? fallback;
        }

        faults.Add(OptionDescriptors.At(path, OptionDescriptors.BadNamespace, given, fallback));
        return fallback;
    }

    private static string? ClientName(string path, string? given, List<DiagnosticInfo> faults)
    {
        if (given is null || IsName(given))
        {
            return given;
        }

        faults.Add(OptionDescriptors.At(path, OptionDescriptors.BadClientName, given));
        return null;
    }

    private static string Accessibility(string path, string? given, List<DiagnosticInfo> faults)
    {
        switch (given?.ToLowerInvariant())
        {
            case null or "public":
                return "public";
            case "internal":
                return "internal";
            default:
                faults.Add(OptionDescriptors.At(path, OptionDescriptors.BadAccessibility, given!));
                return "public";
        }
    }

    private static EmitParts Emit(string path, EquatableArray<string> given, List<DiagnosticInfo> faults)
    {
        EmitParts parts = EmitParts.Default;
        foreach (string part in given)
        {
            switch (part.ToLowerInvariant())
            {
                case "client":
                    parts |= EmitParts.Client;
                    break;
                case "fake":
                    parts |= EmitParts.Fake;
                    break;
                default:
                    faults.Add(OptionDescriptors.At(path, OptionDescriptors.UnknownEmit, part));
                    break;
            }
        }

        return parts;
    }

    private static bool IsNamespace(string? text) => !string.IsNullOrEmpty(text) && Array.TrueForAll(text!.Split('.'), IsName);

    private static bool IsName(string text) =>
        SyntaxFacts.IsValidIdentifier(text) && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None;
}
