using System.Globalization;
using System.Text;

namespace PostGen.JsonSchema.Instances;

/// <summary>Texts of the formats that JSON Schema and OpenAPI name.</summary>
internal static class FormatTexts
{
    private static readonly DateTime s_epoch = new(2026, 1, 31, 12, 30, 0, DateTimeKind.Utc);

    /// <summary>Null for a format that says nothing about the text.</summary>
    public static string? Make(string format, bool plain, SeededRandom random)
    {
        int number = plain ? 1 : random.Below(100_000);
        DateTime moment = plain ? s_epoch : s_epoch.AddSeconds(number * 977L);
        string text = number.ToString(CultureInfo.InvariantCulture);
        return format switch
        {
            "date-time" => Moment(moment, plain ? 0 : random.Below(4)),
            "date" => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            "time" => moment.ToString("HH:mm:ss", CultureInfo.InvariantCulture) + "Z",
            "duration" => plain ? "P1D" : $"PT{number % 60}M{number % 59}S",
            "email" or "idn-email" => $"user{text}@example.com",
            "hostname" or "idn-hostname" => $"host{text}.example.com",
            "ipv4" => $"192.0.2.{number % 256}",
            "ipv6" => "2001:db8::" + (number % 65_536).ToString("x", CultureInfo.InvariantCulture),
            "uri" or "iri" or "url" => $"https://example.com/{text}",
            "uri-reference" or "iri-reference" => $"/things/{text}",
            "uri-template" => "/things/{id}",
            "uuid" or "guid" => Uuid(plain, random),
            "byte" or "base64" => Convert.ToBase64String(Bytes(plain, random)),
            "base64url" => Convert.ToBase64String(Bytes(plain, random)).TrimEnd('=').Replace('+', '-').Replace('/', '_'),
            "json-pointer" => $"/things/{text}",
            "relative-json-pointer" => "0/things",
            "regex" => "^[a-z]+$",
            "int32" or "int64" or "uint32" or "uint64" or "decimal" or "double" or "float" => text,
            _ => null,
        };
    }

    private static string Moment(DateTime moment, int spelling) => spelling switch
    {
        1 => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + "+02:00",
        2 => moment.AddTicks(1_230_000).ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture) + "Z",
        3 => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + "-07:30",
        _ => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + "Z",
    };

    private static string Uuid(bool plain, SeededRandom random)
    {
        if (plain)
        {
            return "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
        }

        string hex = random.Next().ToString("x16", CultureInfo.InvariantCulture) + random.Next().ToString("x16", CultureInfo.InvariantCulture);
        return $"{hex.Substring(0, 8)}-{hex.Substring(8, 4)}-4{hex.Substring(13, 3)}-8{hex.Substring(17, 3)}-{hex.Substring(20)}";
    }

    private static byte[] Bytes(bool plain, SeededRandom random)
    {
        if (plain)
        {
            return Encoding.UTF8.GetBytes("bytes");
        }

        byte[] bytes = new byte[random.Below(12)];
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)random.Next();
        }

        return bytes;
    }
}
