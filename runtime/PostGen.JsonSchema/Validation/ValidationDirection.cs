namespace PostGen.JsonSchema.Validation;

/// <summary>Which way a value travels.</summary>
public enum ValidationDirection : byte
{
    /// <summary>Not known: <c>readOnly</c> and <c>writeOnly</c> play no part.</summary>
    Any,

    /// <summary>To the server: a required property that is <c>readOnly</c> may be missing (OpenAPI 3.0.4, section 4.7.24).</summary>
    Request,

    /// <summary>From the server: a required property that is <c>writeOnly</c> may be missing.</summary>
    Response,
}
