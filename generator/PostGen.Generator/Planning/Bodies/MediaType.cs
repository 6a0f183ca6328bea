using PostGen.Generator.Planning.Operations;

namespace PostGen.Generator.Planning.Bodies;

/// <summary>Media types as documents write them.</summary>
internal static class MediaType
{
    public static MediaTypeKind Classify(string text)
    {
        string essence = EssenceOf(text);
        int slash = essence.IndexOf('/');
        string type = slash < 0 ? essence : essence.Substring(0, slash);
        string subtype = slash < 0 ? string.Empty : essence.Substring(slash + 1);
        return type switch
        {
            "multipart" => MediaTypeKind.Multipart,
            "image" when subtype != "svg+xml" => MediaTypeKind.Binary,
            "audio" or "video" or "font" or "model" => MediaTypeKind.Binary,
            "text" => OfText(subtype),
            "application" or "message" or "image" => OfApplication(subtype),
            _ => MediaTypeKind.Open,
        };
    }

    /// <summary>In lower case and without parameters.</summary>
    public static string EssenceOf(string text)
    {
        int semicolon = text.IndexOf(';');
        return (semicolon < 0 ? text : text.Substring(0, semicolon)).Trim().ToLowerInvariant();
    }

    public static bool IsWildcard(string text) => text.IndexOf('*') >= 0;

    /// <summary>Whether it is <c>*/*</c> or all of one type, as <c>image/*</c>.</summary>
    public static bool IsRange(string text) =>
        EssenceOf(text) is var essence && essence.EndsWith("/*", StringComparison.Ordinal) && essence.Substring(0, essence.Length - 2) is var type
        && (type == "*" || (!IsWildcard(type) && HttpToken.IsToken(type)));

    /// <summary>Whether a request can declare it: two tokens, and parameters without control characters.</summary>
    public static bool IsSendable(string text)
    {
        string essence = EssenceOf(text);
        int slash = essence.IndexOf('/');
        if (IsWildcard(essence) || slash < 0 || !HttpToken.IsToken(essence.Substring(0, slash)) || !HttpToken.IsToken(essence.Substring(slash + 1)))
        {
            return false;
        }

        foreach (char c in text)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    private static MediaTypeKind OfText(string subtype) => subtype switch
    {
        "json" or "x-json" => MediaTypeKind.Json,
        "event-stream" => MediaTypeKind.EventStream,
        "xml" => MediaTypeKind.Xml,
        _ when subtype.EndsWith("+xml", StringComparison.Ordinal) => MediaTypeKind.Xml,
        _ => MediaTypeKind.Text,
    };

    private static MediaTypeKind OfApplication(string subtype)
    {
        switch (subtype)
        {
            case "json" or "x-json":
                return MediaTypeKind.Json;
            case "jsonl" or "x-jsonl" or "jsonlines" or "x-jsonlines" or "json-lines" or "ndjson" or "x-ndjson" or "json-seq"
                or "stream+json":
                return MediaTypeKind.JsonLines;
            case "x-www-form-urlencoded":
                return MediaTypeKind.Form;
            case "xml" or "xml-dtd" or "soap+xml" or "x-xml":
                return MediaTypeKind.Xml;
            case "yaml" or "x-yaml" or "graphql" or "javascript" or "ecmascript" or "x-javascript" or "sql" or "toml" or "csv" or "jwt"
                or "x-sh" or "x-pem-file" or "pem-certificate-chain" or "jose" or "rtf" or "x-tex" or "sparql-query":
                return MediaTypeKind.Text;
            case "octet-stream" or "pdf" or "zip" or "gzip" or "x-gzip" or "x-tar" or "x-zip-compressed" or "x-7z-compressed"
                or "x-bzip2" or "zstd" or "wasm" or "java-archive" or "msword" or "msgpack" or "x-msgpack" or "cbor" or "bson"
                or "protobuf" or "x-protobuf" or "x-protobuffer" or "grpc" or "avro" or "x-parquet" or "x-sqlite3" or "postscript":
                return MediaTypeKind.Binary;
        }

        return BySuffix(subtype);
    }

    private static MediaTypeKind BySuffix(string subtype)
    {
        int plus = subtype.LastIndexOf('+');
        switch (plus < 0 ? string.Empty : subtype.Substring(plus + 1))
        {
            case "json":
                return MediaTypeKind.Json;
            case "json-seq" or "jsonl" or "ndjson":
                return MediaTypeKind.JsonLines;
            case "xml":
                return MediaTypeKind.Xml;
            case "yaml":
                return MediaTypeKind.Text;
            case "zip" or "gzip" or "cbor" or "protobuf" or "proto" or "octet-stream" or "der" or "ber":
                return MediaTypeKind.Binary;
        }

        return subtype.StartsWith("vnd.ms-", StringComparison.Ordinal)
            || subtype.StartsWith("vnd.openxmlformats", StringComparison.Ordinal)
            || subtype.StartsWith("vnd.oasis.opendocument", StringComparison.Ordinal)
            || subtype.StartsWith("vnd.android.package", StringComparison.Ordinal)
            ? MediaTypeKind.Binary
            : MediaTypeKind.Open;
    }
}
