using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PostGen.Generator.Tests.Harness;

/// <summary>Options of the build: the root namespace, and the metadata of additional files.</summary>
internal sealed class InMemoryOptions(string? rootNamespace) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
        rootNamespace is null ? [] : new Dictionary<string, string> { ["build_property.RootNamespace"] = rootNamespace });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(((InMemoryText)textFile).Metadata);

    private sealed class Values(IEnumerable<KeyValuePair<string, string>> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(values, KeyComparer);

        public override bool TryGetValue(string key, out string value)
        {
            bool found = _values.TryGetValue(key, out string? text);
            value = text!;
            return found;
        }
    }
}
