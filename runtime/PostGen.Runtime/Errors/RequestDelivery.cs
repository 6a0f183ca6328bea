namespace PostGen.Runtime;

/// <summary>Whether a request without an answer can have reached the server.</summary>
public enum RequestDelivery
{
    /// <summary>It may have been received, wholly or in part, and may have had its effect.</summary>
    Unknown,

    /// <summary>It certainly was not sent: name resolution, connection, TLS or proxy failed.</summary>
    NotSent,
}
