using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PostGen.Generator.Pipeline;

/// <summary>
/// An additional file and what is asked of it. Equal where path, options and text are: hosts re-create their additional texts
/// at will, and a new object with the same content must end here.
/// </summary>
internal sealed class DocumentRequest(AdditionalText file, DocumentOptions? options) : IEquatable<DocumentRequest>
{
    /// <summary>Null for a file that only serves as a part of other documents.</summary>
    public DocumentOptions? Options { get; } = options;

    public string Path => file.Path;

    /// <summary>Null where the file could not be opened.</summary>
    public SourceText? GetText(CancellationToken cancellation) => file.GetText(cancellation);

    private AdditionalText File => file;

    public bool Equals(DocumentRequest? other)
    {
        if (other is null || Path != other.Path || !Equals(Options, other.Options))
        {
            return false;
        }

        if (ReferenceEquals(file, other.File))
        {
            return true;
        }

        SourceText? text = file.GetText();
        SourceText? otherText = other.File.GetText();
        return text is null || otherText is null ? text == otherText : text.ContentEquals(otherText);
    }

    public override bool Equals(object? obj) => Equals(obj as DocumentRequest);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
