using System.Runtime.ExceptionServices;

namespace PostGen.Runtime.CompilerServices;

/// <summary>
/// A file part could not be read. It carries what its source threw past the HTTP handlers, which make errors of the network out of some
/// exceptions and let others pass.
/// </summary>
internal sealed class FileReadException : IOException
{
    public FileReadException(string fileName, Exception cause)
        : base($"The file part '{fileName}' could not be read: {cause.Message}", cause)
    {
    }

    public FileReadException(string fileName, long missing)
        : base($"The file part '{fileName}' ended {missing} bytes before its announced length.")
    {
    }

    /// <summary>The one that caused an exception of an HTTP handler, or null.</summary>
    public static FileReadException? Within(Exception exception) => exception as FileReadException ?? exception.InnerException as FileReadException;

    /// <summary>Throws what the source threw, unless it is a failure of reading such as the network has.</summary>
    public void ThrowForeign()
    {
        if (InnerException is { } cause and not OperationCanceledException && !TransportFailures.IsTransport(cause))
            ExceptionDispatchInfo.Throw(cause);
    }
}
