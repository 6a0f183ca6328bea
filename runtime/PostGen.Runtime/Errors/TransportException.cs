namespace PostGen.Runtime;

/// <summary>No usable answer arrived: the server was not reached, the connection broke, the answer was cut off, or a time-out passed.</summary>
public sealed class TransportException : ClientException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="delivery">Whether the request can have reached the server.</param>
    /// <param name="innerException">What caused it, or null.</param>
    public TransportException(string message, RequestDelivery delivery, Exception? innerException = null)
        : base(message, innerException)
    {
        Delivery = delivery;
    }

    /// <summary>Whether the request can have reached the server.</summary>
    public RequestDelivery Delivery { get; }

    /// <summary>A time-out passed.</summary>
    public bool IsTimeout { get; init; }
}
