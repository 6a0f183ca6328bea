using Microsoft.CodeAnalysis.Diagnostics;
using PostGen.Generator.Model;

namespace PostGen.Generator.Pipeline;

/// <summary>Metadata of an additional file, as the targets file of the package hands it over.</summary>
internal readonly struct ItemMetadata(AnalyzerConfigOptions options)
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    // A semicolon begins a comment in the file that carries the metadata, so the targets file writes commas for it.
    private static readonly char[] s_separators = [',', ';', '|', ' '];

    public bool IsDocument => string.Equals(Text("PostGenDocument"), "true", StringComparison.OrdinalIgnoreCase);

    public bool IsPayload => Text("PostGenPayload") is not null;

    public string? Text(string name) =>
        options.TryGetValue(Prefix + name, out string? value) && !string.IsNullOrWhiteSpace(value) ? value!.Trim() : null;

    public EquatableArray<string> List(string name) =>
        Text(name) is not { } text ? EquatableArray<string>.Empty
        : text.Split(s_separators, StringSplitOptions.RemoveEmptyEntries).ToEquatableArray();
}
