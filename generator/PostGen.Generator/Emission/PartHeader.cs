using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The header of a part, complete with the blank line that ends it.</summary>
internal static class PartHeader
{
    public static string Of(PartModel part)
    {
        string type = part.ContentType is { } declared ? $"Content-Type: {OneLine(declared)}\r\n" : "";
        return $"Content-Disposition: form-data; name=\"{Quote(part.WireName)}\"\r\n{type}\r\n";
    }

    // As browsers do it (WHATWG, multipart/form-data encoding).
    public static string Quote(string name) => name.Replace("\"", "%22").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string OneLine(string text) => text.Replace("\r", "").Replace("\n", "");
}
