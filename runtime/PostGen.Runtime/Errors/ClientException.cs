namespace PostGen.Runtime;

/// <summary>Base of everything that goes wrong with a call: an error answer, no answer, an unreadable answer, or a request that breaks the document.</summary>
public abstract class ClientException : Exception
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it, or null.</param>
    protected ClientException(string? message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>How often the request was sent, this failure included; 0 where nothing was sent.</summary>
    public int Attempts { get; internal set; }
}
