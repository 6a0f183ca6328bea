using System.Text;

namespace PostGen.Testing.Multipart;

/// <summary>The headers of a part.</summary>
internal static class PartHeaders
{
    private static readonly UTF8Encoding s_strict = new(false, true);

    public static Dictionary<string, string> Read(ReadOnlySpan<byte> bytes, ICollection<RequestFault> faults)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string line in Decode(bytes, faults).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || line.AsSpan(0, colon).ContainsAny(" \t\r\n"))
            {
                faults.Add(new(RequestFaultLocation.Body, "", $"A part has the line `{line}`, which is no header."));
            }
            else if (!headers.TryAdd(line[..colon], line[(colon + 1)..].Trim()))
            {
                faults.Add(new(RequestFaultLocation.Body, "", $"A part has the header {line[..colon]} twice."));
            }
        }

        return headers;
    }

    private static string Decode(ReadOnlySpan<byte> bytes, ICollection<RequestFault> faults)
    {
        try
        {
            return s_strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            faults.Add(new(RequestFaultLocation.Body, "", "The headers of a part are not UTF-8."));
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
