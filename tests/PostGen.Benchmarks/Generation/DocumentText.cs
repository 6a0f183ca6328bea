using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PostGen.Benchmarks.Generation;

/// <summary>A document as the compiler hands it over.</summary>
internal sealed class DocumentText(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
