using System.Buffers.Text;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PostGen.Runtime.CompilerServices;

/// <summary>The formats of JSON Schema that can be judged (2020-12 validation, section 7.3). Unknown ones hold.</summary>
internal static class TextFormat
{
    public static bool IsValid(string format, string value) => format switch
    {
        "uri" or "url" => IsUri(value),
        "email" => IsEmail(value),
        "uuid" => value.Length == 36 && Guid.TryParseExact(value, "D", out _),
        "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => IsDateTime(value),
        "ipv4" => value.AsSpan().Count('.') == 3 && IPAddress.TryParse(value, out IPAddress? v4) && v4.ToString() == value,
        "ipv6" => !value.Contains('%') && !value.Contains('[') && IPAddress.TryParse(value, out IPAddress? v6) && v6.AddressFamily == AddressFamily.InterNetworkV6,
        "byte" => value.Length % 4 == 0 && Base64.IsValid(value),
        "hostname" => IsHostName(value),
        _ => true,
    };

    // RFC 3986, section 2: these characters stand in no URI.
    private static bool IsUri(string value)
        => !value.AsSpan().ContainsAnyExceptInRange('!', '~')
            && value.AsSpan().IndexOfAny("\"<>\\^`{|}") < 0
            && Uri.CheckSchemeName(value[..Math.Max(0, value.IndexOf(':'))])
            && (!value.AsSpan(value.IndexOf(':') + 1).StartsWith("//") || Uri.TryCreate(value, UriKind.Absolute, out _));

    // RFC 5321, section 4.1.2
    private static bool IsEmail(string value)
    {
        int at = value.LastIndexOf('@');
        return at is > 0 and <= 64
            && at < value.Length - 1
            && (value[0] == '"' ? at > 2 && value[at - 1] == '"' && IsPrintable(value) : IsDotted(value.AsSpan(0, at)))
            && IsHostName(value[(at + 1)..].Trim('[', ']'));
    }

    private static bool IsPrintable(string value) => !value.AsSpan().ContainsAnyExceptInRange(' ', '~');

    private static bool IsDotted(ReadOnlySpan<char> local)
        => local[0] != '.'
            && local[^1] != '.'
            && local.IndexOf("..") < 0
            && !local.ContainsAnyExceptInRange('!', '~')
            && local.IndexOfAny("\"(),:;<>@[\\]") < 0;

    private static bool IsHostName(string value)
    {
        if (value.Length is 0 or > 253)
            return false;

        foreach (string label in value.Split('.'))
        {
            if (label.Length is 0 or > 63 || label[0] == '-' || label[^1] == '-')
                return false;

            foreach (char c in label)
            {
                if (!char.IsLetterOrDigit(c) && c is not ('-' or ':'))
                    return false;
            }
        }

        return true;
    }

    private static bool IsDateTime(string value)
        => value.Length >= 20 && value[10] is 'T' or 't'
            && (value[^1] is 'Z' or 'z' || value[^6] is '+' or '-')
            && DateTimeOffset.TryParse(WithoutLeapSecond(value), CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    // RFC 3339, section 5.7: no clock of .NET has a second 60.
    private static string WithoutLeapSecond(string value)
        => value.AsSpan(16).StartsWith(":60") ? string.Concat(value.AsSpan(0, 17), "59", value.AsSpan(19)) : value;
}
