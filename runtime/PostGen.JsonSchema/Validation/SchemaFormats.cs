using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation.Formats;

namespace PostGen.JsonSchema.Validation;

/// <summary>The formats of JSON Schema (Validation 2020-12, section 7.3) and of OpenAPI's registry.</summary>
public static class SchemaFormats
{
    private static readonly Dictionary<string, SchemaFormat> s_formats = new(StringComparer.Ordinal)
    {
        ["date-time"] = new("a date and time such as 2026-01-31T12:00:00Z", DateTimeFormats.IsDateTime),
        ["date"] = new("a date such as 2026-01-31", DateTimeFormats.IsDate),
        ["time"] = new("a time such as 12:00:00Z", DateTimeFormats.IsTime),
        ["duration"] = new("a duration such as P1DT12H", DurationFormat.IsDuration),
        ["email"] = new("an e-mail address", EmailFormat.IsEmail),
        ["idn-email"] = new("an e-mail address", EmailFormat.IsInternationalEmail),
        ["hostname"] = new("a host name", HostFormats.IsHostName),
        ["idn-hostname"] = new("a host name", HostFormats.IsInternationalHostName),
        ["ipv4"] = new("an IPv4 address such as 192.0.2.1", HostFormats.IsIPv4),
        ["ipv6"] = new("an IPv6 address such as 2001:db8::1", HostFormats.IsIPv6),
        ["uri"] = new("a URI with a scheme such as https", UriFormats.IsUri),
        ["uri-reference"] = new("a URI or relative reference", UriFormats.IsUriReference),
        ["iri"] = new("an IRI with a scheme such as https", UriFormats.IsIri),
        ["iri-reference"] = new("an IRI or relative reference", UriFormats.IsIriReference),
        ["uri-template"] = new("a URI template such as /items/{id}", UriTemplateFormat.IsUriTemplate),
        ["uuid"] = new("a UUID such as 123e4567-e89b-12d3-a456-426614174000", TokenFormats.IsUuid),
        ["json-pointer"] = new("a JSON pointer such as /items/0", TokenFormats.IsJsonPointer),
        ["relative-json-pointer"] = new("a relative JSON pointer such as 1/name", TokenFormats.IsRelativeJsonPointer),
        ["regex"] = new("a regular expression", static text => SchemaPattern.TryCreate(text, out _, out _, strict: true)),
        ["byte"] = new("base64", TokenFormats.IsBase64),
        ["base64url"] = new("base64url", TokenFormats.IsBase64Url),
        ["char"] = new("a single character", static text => CodePoints.Count(text) == 1),
    };

    private static readonly Dictionary<string, (JsonNumber Least, JsonNumber Most)> s_integers = new(StringComparer.Ordinal)
    {
        ["int8"] = (Number("-128"), Number("127")),
        ["uint8"] = (Number("0"), Number("255")),
        ["int16"] = (Number("-32768"), Number("32767")),
        ["uint16"] = (Number("0"), Number("65535")),
        ["int32"] = (Number("-2147483648"), Number("2147483647")),
        ["uint32"] = (Number("0"), Number("4294967295")),
        ["int64"] = (Number("-9223372036854775808"), Number("9223372036854775807")),
        ["uint64"] = (Number("0"), Number("18446744073709551615")),
    };

    /// <summary>Whether a text has a format.</summary>
    /// <param name="format">The format's name; case matters.</param>
    /// <param name="text">The content of the string.</param>
    /// <returns>Null where the format is not known, or says nothing about strings.</returns>
    public static bool? IsValid(string format, string text) =>
        s_formats.TryGetValue(format, out SchemaFormat? known) ? known.IsValid(text) : null;

    /// <summary>Whether a number has a format: <c>int32</c>, <c>int64</c> and their kin.</summary>
    /// <param name="format">The format's name; case matters.</param>
    /// <param name="number">The number.</param>
    /// <returns>Null where the format is not known, or says nothing about numbers.</returns>
    public static bool? IsValid(string format, JsonNumber number) => s_integers.TryGetValue(format, out (JsonNumber Least, JsonNumber Most) range)
        ? number.IsInteger && number >= range.Least && number <= range.Most
        : null;

    /// <summary>What a value of the format is, for messages: <c>a date such as 2026-01-31</c>. Null for formats that are not known.</summary>
    public static string? Describe(string format) => s_formats.TryGetValue(format, out SchemaFormat? known)
        ? known.Description
        : s_integers.ContainsKey(format) ? $"an integer within the range of {format}" : null;

    private static JsonNumber Number(string text)
    {
        JsonNumber.TryParse(text, out JsonNumber number);
        return number;
    }
}
