using Microsoft.CodeAnalysis;
using PostGen.Generator.Model;

namespace PostGen.Generator.Diagnostics;

/// <summary>PG0050 to PG0099: faults of the project's request for a document, and of the generator itself.</summary>
internal static class OptionDescriptors
{
    private const string Category = "PostGen.Options";

    private const string Help = "https://github.com/postgen/postgen/blob/main/generator/diagnostics/PG0050-PG0099.md#";

    public static readonly DiagnosticDescriptor DuplicateClient = new(
        "PG0050",
        "Two documents give the same client",
        "'{0}' is already made from '{1}': give one of the two PostGenDocument items another ClientName or Namespace",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0050");

    public static readonly DiagnosticDescriptor BadNamespace = new(
        "PG0051",
        "Namespace is not a C# namespace",
        "Namespace '{0}' of this PostGenDocument is not a C# namespace and '{1}' is used: write identifiers separated by dots",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0051");

    public static readonly DiagnosticDescriptor UnknownEmit = new(
        "PG0052",
        "Emit value is not known",
        "'{0}' is not something that can be emitted: Emit of a PostGenDocument takes Client, Fake or both",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0052");

    public static readonly DiagnosticDescriptor MissingRuntime = new(
        "PG0053",
        "PostGen.Runtime is not referenced",
        "The project does not reference PostGen.Runtime, which emitted code calls, so nothing is emitted: reference the package PostGen without ExcludeAssets",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0053");

    public static readonly DiagnosticDescriptor BadAccessibility = new(
        "PG0054",
        "Accessibility is neither public nor internal",
        "Accessibility '{0}' of this PostGenDocument is not known and public is used: write public or internal",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0054");

    public static readonly DiagnosticDescriptor BadClientName = new(
        "PG0055",
        "ClientName is not a C# name",
        "ClientName '{0}' of this PostGenDocument is not a C# name and the document's title is used: write an identifier",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0055");

    public static readonly DiagnosticDescriptor MissingTesting = new(
        "PG0056",
        "PostGen.Testing is not referenced",
        "Emit of this PostGenDocument asks for a fake server, but the project does not reference PostGen.Testing: reference it or take Fake out of Emit",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0056");

    public static readonly DiagnosticDescriptor OldLanguage = new(
        "PG0057",
        "Language version is too old",
        "Emitted code needs C# 12 and the project compiles as C# {0}, so nothing is emitted: set LangVersion to 12 or later",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0057");

    public static readonly DiagnosticDescriptor DuplicateType = new(
        "PG0058",
        "Two documents give the same type",
        "'{0}' is already made from '{1}', so '{2}' is not emitted: give one of the two PostGenDocument items another Namespace",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0058");

    public static readonly DiagnosticDescriptor Unexpected = new(
        "PG0099",
        "PostGen failed on a document",
        "Nothing is emitted for this document, because PostGen itself failed on it: {0}. Please report it with the document.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0099");

    /// <summary>A fault of the request for a document: it has no line, so it stands at the document's start.</summary>
    public static DiagnosticInfo At(string path, DiagnosticDescriptor descriptor, params string[] arguments) =>
        new(descriptor, path, 0, 0, 0, 0, 0, 0, arguments.ToEquatableArray());
}
