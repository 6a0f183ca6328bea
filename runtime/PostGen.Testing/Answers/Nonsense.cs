namespace PostGen.Testing;

/// <summary>Answers that no document describes and every client meets.</summary>
public enum Nonsense
{
    /// <summary>The HTML page of a gateway, with status 502.</summary>
    HtmlPage,

    /// <summary>The first half of the usual answer, complete as far as HTTP can tell.</summary>
    HalfJson,

    /// <summary>The usual status and content type without a body.</summary>
    Empty,

    /// <summary>Plain words under the usual status and content type.</summary>
    NotJson,
}
