namespace PostGen.Generator.Reading;

/// <summary>JSON pointers (RFC 6901) and their form in a URI fragment (section 6 there).</summary>
internal static class JsonPointer
{
    public static string Escape(string segment) =>
        segment.IndexOfAny(['~', '/']) < 0 ? segment : segment.Replace("~", "~0").Replace("/", "~1");

    public static string Unescape(string segment) =>
        segment.IndexOf('~') < 0 ? segment : segment.Replace("~1", "/").Replace("~0", "~");

    /// <summary>Percent-decodes a fragment. A '%' that begins no escape is left as it stands, since people write such names unescaped.</summary>
    public static string DecodeFragment(string fragment) =>
        fragment.IndexOf('%') < 0 ? fragment : Uri.UnescapeDataString(fragment);
}
