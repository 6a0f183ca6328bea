using System.Buffers;
using System.Net.Http.Headers;

namespace PostGen.Runtime;

/// <summary>Names and media types of files.</summary>
internal static class FileNames
{
    // Nearly all media types are made of these and one slash, and need no parser.
    private static readonly SearchValues<char> s_plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-+.");

    public static string Checked(string fileName, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(fileName, parameter);
        string name = fileName[(fileName.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        if (name.Length == 0)
            throw new ArgumentException("A file name cannot end with a directory separator.", parameter);

        return name;
    }

    public static string? CheckedType(string? contentType)
    {
        if (contentType is not null && !IsPlainType(contentType) && !MediaTypeHeaderValue.TryParse(contentType, out _))
            throw new ArgumentException($"'{contentType}' is not a media type.", nameof(contentType));

        return contentType;
    }

    /// <summary>The media type to send a file as, of those that are allowed: <c>*</c> and <c>application/octet-stream</c> stand for any.</summary>
    public static string ChosenType(FilePart file, ReadOnlySpan<string> allowed)
    {
        string type = file.ContentType ?? TypeOf(file.FileName);
        foreach (string each in allowed)
        {
            bool isWildcard = each.Contains('*');
            if (isWildcard || (file.ContentType is not null && each == "application/octet-stream") || IsOf(type, each))
                return type;
        }

        return allowed[0];
    }

    public static string TypeOf(string fileName)
    {
        ReadOnlySpan<char> extension = Path.GetExtension(fileName.AsSpan());
        Span<char> lower = stackalloc char[8];
        if (extension.Length is < 2 or > 8)
            return "application/octet-stream";

        extension[1..].ToLowerInvariant(lower);
        return lower[..(extension.Length - 1)] switch
        {
            "jpg" or "jpeg" => "image/jpeg",
            "png" => "image/png",
            "gif" => "image/gif",
            "webp" => "image/webp",
            "avif" => "image/avif",
            "heic" => "image/heic",
            "bmp" => "image/bmp",
            "svg" => "image/svg+xml",
            "tif" or "tiff" => "image/tiff",
            "mp4" or "m4v" => "video/mp4",
            "mov" => "video/quicktime",
            "webm" => "video/webm",
            "avi" => "video/x-msvideo",
            "mp3" => "audio/mpeg",
            "m4a" => "audio/mp4",
            "wav" => "audio/wav",
            "ogg" => "audio/ogg",
            "pdf" => "application/pdf",
            "json" => "application/json",
            "xml" => "application/xml",
            "zip" => "application/zip",
            "gz" => "application/gzip",
            "txt" => "text/plain",
            "csv" => "text/csv",
            "html" or "htm" => "text/html",
            "md" => "text/markdown",
            "vtt" => "text/vtt",
            "srt" => "application/x-subrip",
            "doc" => "application/msword",
            "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            _ => "application/octet-stream",
        };
    }

    // Parameters, such as a charset, are the file's own.
    private static bool IsOf(string type, string allowed) =>
        type.StartsWith(allowed, StringComparison.OrdinalIgnoreCase) && (type.Length == allowed.Length || type[allowed.Length] is ';' or ' ');

    private static bool IsPlainType(ReadOnlySpan<char> text)
    {
        int slash = text.IndexOf('/');
        return slash > 0 && slash < text.Length - 1 && !text[..slash].ContainsAnyExcept(s_plain) && !text[(slash + 1)..].ContainsAnyExcept(s_plain);
    }
}
