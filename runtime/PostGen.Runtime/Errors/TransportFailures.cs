using System.Net.Sockets;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Failures of the network, and what they say about the request.</summary>
internal static class TransportFailures
{
    public static bool IsTransport(Exception exception) => exception is HttpRequestException or IOException or SocketException;

    /// <summary>What the framework's decompression makes of bytes that were not compressed so: <c>br</c> fails with the second.</summary>
    public static bool IsDecompression(Exception exception)
        => exception is InvalidDataException or (InvalidOperationException and not ObjectDisposedException);

    /// <summary>The failure of an attempt. What the caller's own code threw is thrown as it is, but for failures of reading.</summary>
    public static TransportException Of(Exception exception, Attempt attempt)
    {
        if (FileReadException.Within(exception) is { } reading)
        {
            reading.ThrowForeign();
            return new TransportException(reading.Message, RequestDelivery.Unknown, reading.InnerException ?? reading) { Attempts = attempt.Number };
        }

        RequestDelivery delivery = attempt.IsPreparing || (exception is HttpRequestException { HttpRequestError: var error } && IsBeforeSending(error))
            ? RequestDelivery.NotSent
            : RequestDelivery.Unknown;
        string message = attempt.IsPreparing ? $"The hook before sending failed: {exception.Message}"
            : delivery == RequestDelivery.NotSent ? $"The server was not reached: {exception.Message}"
            : $"The request got no usable answer: {exception.Message}";
        return new TransportException(message, delivery, exception) { Attempts = attempt.Number };
    }

    public static TransportException Broken(Exception exception, int attempts)
        => new($"The answer broke off: {exception.Message}", RequestDelivery.Unknown, exception) { Attempts = attempts };

    // These four happen before a byte of the request is written; ResponseEnded and Unknown leave it open.
    private static bool IsBeforeSending(HttpRequestError error)
        => error is HttpRequestError.NameResolutionError
            or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError
            or HttpRequestError.ProxyTunnelError;
}
