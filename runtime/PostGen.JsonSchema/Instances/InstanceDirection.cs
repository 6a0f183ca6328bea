namespace PostGen.JsonSchema.Instances;

/// <summary>Which way an instance travels: what <c>readOnly</c> and <c>writeOnly</c> leave out of it (OpenAPI 3.1, section 4.8.24).</summary>
public enum InstanceDirection
{
    /// <summary>Neither keyword is looked at.</summary>
    Any,

    /// <summary>To the server: without <c>readOnly</c> properties.</summary>
    Request,

    /// <summary>From the server: without <c>writeOnly</c> properties.</summary>
    Response,
}
