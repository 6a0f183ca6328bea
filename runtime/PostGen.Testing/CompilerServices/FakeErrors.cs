using System.ComponentModel;
using PostGen.Testing.Answers;

namespace PostGen.Testing.CompilerServices;

/// <summary>The errors of a document: the texts of their types, and where the envelope keeps what, as JSON pointers (RFC 6901).</summary>
/// <typeparam name="TError">The error types: an enum, or texts.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FakeErrors<TError>
{
    private readonly Func<TError, string?> _text;

    /// <summary>Describes the errors of a document.</summary>
    /// <param name="text">Gives the text of a type; null for one that the document does not know.</param>
    /// <param name="type">Where the type is.</param>
    /// <param name="title">Where the title is.</param>
    /// <param name="detail">Where the sentence for people is.</param>
    /// <param name="status">Where the status is.</param>
    public FakeErrors(Func<TError, string?> text, string? type = "/type", string? title = null, string? detail = null, string? status = null)
    {
        _text = text;
        Pointers = new ErrorPointers(type, title, detail, status);
    }

    internal ErrorPointers Pointers { get; }

    internal string TextOf(TError error) => _text(error) ?? throw new ArgumentException($"{error} is no error type of the document.", nameof(error));
}
