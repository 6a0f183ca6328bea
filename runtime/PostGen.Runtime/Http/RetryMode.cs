using System.ComponentModel;

namespace PostGen.Runtime.CompilerServices;

/// <summary>When a failed attempt of an operation may be repeated.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum RetryMode
{
    /// <summary>As its method says: GET, HEAD, OPTIONS, TRACE, QUERY, PUT and DELETE are idempotent (RFC 9110, section 9.2.2).</summary>
    ByMethod,

    /// <summary>Transient statuses and transport failures.</summary>
    Idempotent,

    /// <summary>Only where the request was provably not sent, or was refused before processing (429).</summary>
    WhenNotSent,
}
