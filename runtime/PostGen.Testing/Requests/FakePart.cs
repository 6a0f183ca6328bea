using System.Text;

namespace PostGen.Testing;

/// <summary>A part of a multipart body as it was received (RFC 7578).</summary>
public sealed class FakePart
{
    private string? _text;

    internal FakePart(string name, string? fileName, string? contentType, IReadOnlyDictionary<string, string> headers, ReadOnlyMemory<byte> content)
    {
        Name = name;
        FileName = fileName;
        ContentType = contentType;
        Headers = headers;
        Content = content;
    }

    /// <summary>Name of the form field.</summary>
    public string Name { get; }

    /// <summary>Name of the file, percent-encoded quotes and line ends decoded; null for a plain field.</summary>
    public string? FileName { get; }

    /// <summary>The part's own content type, or null.</summary>
    public string? ContentType { get; }

    /// <summary>All headers of the part, by name without regard to case.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>The bytes read as UTF-8.</summary>
    public string Text => _text ??= Encoding.UTF8.GetString(Content.Span);

    /// <inheritdoc/>
    public override string ToString() => FileName is null ? $"{Name} ({Content.Length} bytes)" : $"{Name}: {FileName} ({Content.Length} bytes)";
}
