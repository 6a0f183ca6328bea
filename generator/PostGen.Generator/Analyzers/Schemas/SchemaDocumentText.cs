using System.IO.Compression;

namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>The text of the attribute that carries a document's schemas: JSON, or base64 of deflated JSON.</summary>
internal static class SchemaDocumentText
{
    // Far beyond any document whose schemas are emitted, and what an assembly that means harm may make the compiler hold.
    private const int MaxLength = 16 * 1024 * 1024;

    /// <summary>The JSON, or null where the text is neither.</summary>
    public static string? Read(string text)
    {
        if (text.StartsWith("{", StringComparison.Ordinal))
        {
            return text;
        }

        try
        {
            using var reader = new StreamReader(new DeflateStream(new MemoryStream(Convert.FromBase64String(text)), CompressionMode.Decompress));
            char[] json = new char[4096];
            var all = new System.Text.StringBuilder();
            for (int read; (read = reader.Read(json, 0, json.Length)) > 0;)
            {
                if (all.Length + read > MaxLength)
                {
                    return null;
                }

                all.Append(json, 0, read);
            }

            return all.ToString();
        }
        catch (Exception exception) when (exception is FormatException or InvalidDataException)
        {
            return null;
        }
    }
}
