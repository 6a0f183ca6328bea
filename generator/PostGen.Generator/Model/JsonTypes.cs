namespace PostGen.Generator.Model;

/// <summary>A set of JSON types, with the numbers that <c>PostGen.Runtime.CompilerServices.JsonTypes</c> uses too.</summary>
[Flags]
internal enum JsonTypes
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Integer = 4,
    Number = 8 | Integer,
    String = 16,
    Array = 32,
    Object = 64,
    Any = Null | Boolean | Number | String | Array | Object,
}
