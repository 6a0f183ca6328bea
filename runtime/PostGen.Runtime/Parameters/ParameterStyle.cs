using System.ComponentModel;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Serialisation styles of parameters (OpenAPI 3.1, Style Values; 3.2 adds <see cref="Cookie"/>).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ParameterStyle
{
    /// <summary>Comma-separated; path and header.</summary>
    Simple,

    /// <summary>Dot-prefixed; path.</summary>
    Label,

    /// <summary>Semicolon-prefixed with the name; path.</summary>
    Matrix,

    /// <summary>Ampersand-separated with the name; query and cookie.</summary>
    Form,

    /// <summary>Items separated by an encoded space; query.</summary>
    SpaceDelimited,

    /// <summary>Items separated by an encoded bar; query.</summary>
    PipeDelimited,

    /// <summary>Items separated by an encoded tab (<c>collectionFormat: tsv</c> of Swagger 2.0); query.</summary>
    TabDelimited,

    /// <summary>Members as <c>name[member]</c>; query.</summary>
    DeepObject,

    /// <summary>Like <see cref="Form"/>, without percent-encoding of what a cookie can hold; cookie.</summary>
    Cookie,
}
