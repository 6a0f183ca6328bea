namespace PostGen.Runtime;

/// <summary>Marks a type as a union: each public constructor with one parameter is a case, and <c>Value</c> holds one of them.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class SchemaUnionAttribute : Attribute;
