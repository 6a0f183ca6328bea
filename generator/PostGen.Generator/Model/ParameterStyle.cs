namespace PostGen.Generator.Model;

/// <summary>Serialisation styles of OpenAPI, with the names of <c>PostGen.Runtime.CompilerServices.ParameterStyle</c>.</summary>
internal enum ParameterStyle
{
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    TabDelimited,
    DeepObject,
    Cookie,
}
