using System.Text;

namespace PostGen.Runtime.CompilerServices;

/// <summary>What a <c>Content-Type</c> says, without parsing it into objects.</summary>
internal static class MediaTypes
{
    /// <summary>JSON, <c>+json</c>, or nothing said.</summary>
    public static bool IsJson(string? contentType)
    {
        if (string.IsNullOrEmpty(contentType))
            return true;

        ReadOnlySpan<char> type = contentType;
        int end = type.IndexOf(';');
        type = (end < 0 ? type : type[..end]).Trim();
        return type.EndsWith("/json", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("/x-json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The declared encoding, or null for UTF-8 and what is not known.</summary>
    public static Encoding? EncodingOf(string? contentType)
    {
        // Most say nothing beyond the type.
        if (contentType is null || !contentType.Contains(';'))
            return null;

        int start = contentType.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;

        ReadOnlySpan<char> name = contentType.AsSpan(start + "charset=".Length);
        int end = name.IndexOf(';');
        name = (end < 0 ? name : name[..end]).Trim().Trim('"').Trim('\'');
        if (name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase))
            return null;

        try
        {
            return Encoding.GetEncoding(name.ToString());
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // A charset that this platform does not know, or refuses (UTF-7): most such answers are UTF-8 all the same.
            return null;
        }
    }
}
