using System.Text;

namespace PostGen.Testing.Multipart;

/// <summary>Reads <c>form-data; name="a"; filename="b"</c> (RFC 7578, sections 4.2 and 5.1).</summary>
internal static class ContentDisposition
{
    /// <summary>Null where there is no usable name.</summary>
    public static (string Name, string? FileName)? Read(string header, ICollection<RequestFault> faults)
    {
        int at = header.IndexOf(';', StringComparison.Ordinal);
        string type = (at < 0 ? header : header[..at]).Trim();
        if (!type.Equals("form-data", StringComparison.OrdinalIgnoreCase))
        {
            faults.Add(Fault($"The Content-Disposition of a part is `{type}`, not `form-data`."));
        }

        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (at >= 0 && at < header.Length && ReadParameter(header, ref at, faults) is var (key, value))
        {
            if (!parameters.TryAdd(key, value))
            {
                faults.Add(Fault($"The Content-Disposition of a part has `{key}` twice."));
            }
        }

        if (parameters.ContainsKey("filename*"))
        {
            faults.Add(Fault("A part has `filename*`, which RFC 7578, section 4.2, forbids."));
        }

        if (!parameters.TryGetValue("name", out string? name))
        {
            faults.Add(Fault("The Content-Disposition of a part has no `name`."));
            return null;
        }

        return (Unescape(name), parameters.TryGetValue("filename", out string? fileName) ? Unescape(fileName) : null);
    }

    private static (string Key, string Value)? ReadParameter(string header, ref int at, ICollection<RequestFault> faults)
    {
        while (at < header.Length && header[at] is ';' or ' ' or '\t')
        {
            at++;
        }

        int equals = header.IndexOf('=', at);
        if (equals < 0)
        {
            return null;
        }

        string key = header[at..equals].Trim();
        at = equals + 1;
        return (key, at < header.Length && header[at] == '"' ? ReadQuoted(header, ref at, faults) : ReadToken(header, ref at, key, faults));
    }

    private static string ReadQuoted(string header, ref int at, ICollection<RequestFault> faults)
    {
        var value = new StringBuilder();
        for (at++; at < header.Length && header[at] != '"'; at++)
        {
            // Browsers send a backslash as it is; older clients escape a quote with it.
            at += header[at] == '\\' && at + 1 < header.Length && header[at + 1] == '"' ? 1 : 0;
            value.Append(header[at]);
        }

        if (at == header.Length)
        {
            faults.Add(Fault("A quoted value in a Content-Disposition has no closing quote."));
        }

        at++;
        return value.ToString();
    }

    private static string ReadToken(string header, ref int at, string key, ICollection<RequestFault> faults)
    {
        int end = header.IndexOf(';', at);
        end = end < 0 ? header.Length : end;
        string value = header[at..end].Trim();
        at = end;
        faults.Add(Fault($"`{key}={value}` in a Content-Disposition is not quoted, which servers and firewalls refuse."));
        return value;
    }

    // The WHATWG form rule: only these three are percent-encoded.
    private static string Unescape(string text) => text
        .Replace("%22", "\"", StringComparison.OrdinalIgnoreCase)
        .Replace("%0D", "\r", StringComparison.OrdinalIgnoreCase)
        .Replace("%0A", "\n", StringComparison.OrdinalIgnoreCase);

    private static RequestFault Fault(string message) => new(RequestFaultLocation.Body, "", message);
}
