using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PostGen.Generator.Tests.Harness;

/// <summary>An additional file with the item metadata that the targets file of the package would give it.</summary>
internal sealed class InMemoryText(string path, string? text, params (string Name, string Value)[] metadata) : AdditionalText
{
    private readonly SourceText? _text = text is null ? null : SourceText.From(text, Encoding.UTF8);

    public override string Path { get; } = path;

    public IReadOnlyDictionary<string, string> Metadata { get; } =
        metadata.ToDictionary(entry => "build_metadata.AdditionalFiles." + entry.Name, entry => entry.Value);

    public static InMemoryText Document(string path, string? text, params (string Name, string Value)[] options) =>
        new(path, text, [("PostGenDocument", "true"), .. options.Select(option => ("PostGenDocument" + option.Name, option.Value))]);

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;

    public InMemoryText With(string text) => new(this, text);

    /// <summary>Another object with the same content, as hosts make them.</summary>
    public InMemoryText Recreate() => new(this, _text?.ToString());

    private InMemoryText(InMemoryText other, string? text)
        : this(other.Path, text) => Metadata = other.Metadata;
}
