namespace PostGen.Generator.Reading;

/// <summary>What the document calls itself. A document of version 2.0 is read into the shape of 3.0.</summary>
internal enum OpenApiVersion
{
    V20,
    V30,
    V31,
    V32,
}
