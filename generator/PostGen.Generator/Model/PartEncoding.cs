namespace PostGen.Generator.Model;

internal enum PartEncoding
{
    /// <summary>The value's text.</summary>
    Text,

    /// <summary>The value as JSON.</summary>
    Json,

    /// <summary>A file with its own name and content type.</summary>
    File,
}
