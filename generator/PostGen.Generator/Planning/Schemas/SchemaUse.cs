namespace PostGen.Generator.Planning.Schemas;

/// <summary>Which way a value travels. Read-only properties do not travel in requests, write-only ones not in responses.</summary>
[Flags]
internal enum SchemaUse
{
    None = 0,
    Request = 1,
    Response = 2,
    Both = Request | Response,
}
