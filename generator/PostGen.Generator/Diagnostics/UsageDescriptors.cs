using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Diagnostics;

/// <summary>PG2xxx: emitted types used in a way that cannot do what it seems to do.</summary>
internal static class UsageDescriptors
{
    private const string Category = "PostGen.Usage";

    public static readonly DiagnosticDescriptor MissingCases = Create(
        DiagnosticIds.MissingCases,
        "Switch misses a case of the union",
        "The switch misses {0} of '{1}'",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor ImpossibleErrorType = Create(
        DiagnosticIds.ImpossibleErrorType,
        "Operation never returns this error type",
        "'{0}' never returns '{1}'; it can return {2}",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Unrecognized = Create(
        DiagnosticIds.Unrecognized,
        "Unrecognized is sent",
        "'{0}' stands for values that the document does not know; it has no text to send for '{1}'",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor SharedStream = Create(
        DiagnosticIds.SharedStream,
        "Single-shot stream is used for two parts",
        "The stream of '{0}' is read to its end by the first part that sends it; give each part a stream of its own",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor KeyInSource = Create(
        DiagnosticIds.KeyInSource,
        "API key in source code",
        "Whoever reads this source code can use this key; read it from configuration or the environment",
        DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: HelpLinks.Usage(id));
}
