using PostGen.JsonSchema.Validation.Formats;

namespace PostGen.Runtime.CompilerServices;

/// <summary>The formats of JSON Schema that can be judged (2020-12 validation, section 7.3). Unknown ones hold.</summary>
internal static class TextFormat
{
    public static bool IsValid(string format, string value) => format switch
    {
        "uri" => UriFormats.IsUri(value),
        "uri-reference" => UriFormats.IsUriReference(value),
        "iri" => UriFormats.IsIri(value),
        "iri-reference" => UriFormats.IsIriReference(value),
        "uri-template" => UriTemplateFormat.IsUriTemplate(value),
        "email" => EmailFormat.IsEmail(value),
        "idn-email" => EmailFormat.IsInternationalEmail(value),
        "hostname" => HostFormats.IsHostName(value),
        "idn-hostname" => HostFormats.IsInternationalHostName(value),
        "ipv4" => HostFormats.IsIPv4(value),
        "ipv6" => HostFormats.IsIPv6(value),
        "uuid" => TokenFormats.IsUuid(value),
        "json-pointer" => TokenFormats.IsJsonPointer(value),
        "relative-json-pointer" => TokenFormats.IsRelativeJsonPointer(value),
        "byte" => TokenFormats.IsBase64(value),
        "date" => DateTimeFormats.IsDate(value),
        "date-time" => DateTimeFormats.IsDateTime(value),
        "duration" => DurationFormat.IsDuration(value),
        _ => true,
    };
}
