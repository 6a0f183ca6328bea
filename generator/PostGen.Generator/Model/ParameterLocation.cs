namespace PostGen.Generator.Model;

/// <summary>Where a parameter travels. <c>QueryString</c> is OpenAPI 3.2's whole query.</summary>
internal enum ParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,
    QueryString,
}
