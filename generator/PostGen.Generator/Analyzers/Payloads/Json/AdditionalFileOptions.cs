using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PostGen.Generator.Analyzers.Payloads.Json;

/// <summary>Item metadata that the build hands over with an additional file.</summary>
internal static class AdditionalFileOptions
{
    public static bool Has(AnalyzerOptions options, AdditionalText file, string key) =>
        string.Equals(Get(options, file, key), "true", StringComparison.OrdinalIgnoreCase);

    public static string? Get(AnalyzerOptions options, AdditionalText file, string key) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(key, out string? value) && value.Length > 0 ? value : null;
}
