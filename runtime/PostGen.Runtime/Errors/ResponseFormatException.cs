using System.Globalization;

namespace PostGen.Runtime;

/// <summary>The server answered with success, but the answer is not what the document says.</summary>
public sealed class ResponseFormatException : ClientException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="raw">The answer.</param>
    /// <param name="path">JSON path of the fault, or null.</param>
    /// <param name="innerException">What caused it, or null.</param>
    public ResponseFormatException(string message, RawResponse raw, string? path = null, Exception? innerException = null)
        : base(message, innerException)
    {
        ArgumentNullException.ThrowIfNull(raw);
        Raw = raw;
        Path = path;
        Attempts = raw.Attempts;
    }

    /// <summary>The answer's status and headers.</summary>
    public RawResponse Raw { get; }

    /// <summary>JSON path of the fault, such as <c>$.data[2].id</c>; null where the fault is not at a place in JSON.</summary>
    public string? Path { get; }

    internal static ResponseFormatException WithoutValue(RawResponse raw)
        => new(string.Create(CultureInfo.InvariantCulture, $"The answer {raw.Status} has no body that the document describes."), raw);
}
