using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PostGen.Benchmarks.Generation;

/// <summary>Marks every additional file as a document.</summary>
internal sealed class DocumentOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Marks s_marks = new();

    public override AnalyzerConfigOptions GlobalOptions => s_marks;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_marks;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_marks;

    private sealed class Marks : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = key switch
            {
                "build_metadata.AdditionalFiles.PostGenDocument" => "true",
                "build_property.RootNamespace" => "Measured",
                _ => null!,
            };
            return value is not null;
        }
    }
}
