using System.ComponentModel;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Makes the exceptions of one document.</summary>
/// <param name="envelope">Where error bodies keep what; null where the document has no error model.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ErrorFactory(ErrorEnvelope? envelope)
{
    /// <summary>Makes plain <see cref="ApiException"/>s.</summary>
    public static ErrorFactory Default { get; } = new PlainErrors();

    internal ErrorEnvelope Envelope { get; } = envelope ?? ErrorEnvelope.ProblemDetails;

    /// <summary>Makes the exception of an answer.</summary>
    /// <param name="response">The answer.</param>
    /// <returns>The exception.</returns>
    public abstract ApiException Create(ErrorResponse response);

    /// <summary>Whether the document names the error type of an answer. What it does not name may be any text.</summary>
    /// <param name="exception">An exception that <see cref="Create"/> made.</param>
    /// <returns>True where its error type is one of the document's.</returns>
    public virtual bool IsDocumented(ApiException exception) => false;

    private sealed class PlainErrors() : ErrorFactory(null)
    {
        public override ApiException Create(ErrorResponse response) => new(response);
    }
}
