using System.Text;

namespace PostGen.Testing.Multipart;

/// <summary>
/// Cuts a body into parts (RFC 2046, section 5.1, and RFC 7578). Strict where servers in the field are: line ends are CRLF, names and file
/// names are quoted UTF-8, the last boundary is there.
/// </summary>
internal static class MultipartReader
{
    private static readonly byte[] s_lineEnd = "\r\n"u8.ToArray();
    private static readonly byte[] s_headersEnd = "\r\n\r\n"u8.ToArray();

    /// <summary>The parts that could be read; the faults say what could not.</summary>
    public static List<FakePart> Read(ReadOnlyMemory<byte> body, string boundary, ICollection<RequestFault> faults)
    {
        List<FakePart> parts = [];
        byte[] delimiter = Encoding.UTF8.GetBytes("--" + boundary);
        int at = FirstDelimiter(body.Span, delimiter);
        if (at < 0)
        {
            faults.Add(Fault("The boundary of the content type does not occur in the body."));
            return parts;
        }

        byte[] next = [.. s_lineEnd, .. delimiter];
        at += delimiter.Length;
        while (!IsLast(body.Span[at..]))
        {
            int start = SkipLineEnd(body.Span, at, faults);
            int length = start < 0 ? -1 : body.Span[start..].IndexOf(next);
            if (length < 0)
            {
                faults.Add(Fault("The body ends without its closing boundary."));
                return parts;
            }

            if (ReadPart(body.Slice(start, length), faults) is { } part)
            {
                parts.Add(part);
            }

            at = start + length + next.Length;
        }

        return parts;
    }

    private static int FirstDelimiter(ReadOnlySpan<byte> body, byte[] delimiter)
    {
        if (body.StartsWith(delimiter))
        {
            return 0;
        }

        int found = body.IndexOf([.. s_lineEnd, .. delimiter]);
        return found < 0 ? -1 : found + s_lineEnd.Length;
    }

    private static bool IsLast(ReadOnlySpan<byte> rest) => rest.StartsWith("--"u8);

    private static int SkipLineEnd(ReadOnlySpan<byte> body, int at, ICollection<RequestFault> faults)
    {
        ReadOnlySpan<byte> rest = body[at..];
        int padding = 0;
        while (padding < rest.Length && rest[padding] is (byte)' ' or (byte)'\t')
        {
            padding++;
        }

        if (rest[padding..].StartsWith(s_lineEnd))
        {
            return at + padding + s_lineEnd.Length;
        }

        faults.Add(Fault("A boundary is not followed by CRLF."));
        return -1;
    }

    private static FakePart? ReadPart(ReadOnlyMemory<byte> part, ICollection<RequestFault> faults)
    {
        bool hasHeaders = !part.Span.StartsWith(s_lineEnd);
        int end = hasHeaders ? part.Span.IndexOf(s_headersEnd) : 0;
        if (end < 0)
        {
            faults.Add(Fault("A part has no empty line between its headers and its content."));
            return null;
        }

        Dictionary<string, string> headers = PartHeaders.Read(part.Span[..end], faults);
        ReadOnlyMemory<byte> content = part[(end + (hasHeaders ? s_headersEnd.Length : s_lineEnd.Length))..];
        if (!headers.TryGetValue("Content-Disposition", out string? disposition))
        {
            faults.Add(Fault("A part has no Content-Disposition (RFC 7578, section 4.2)."));
            return null;
        }

        return ContentDisposition.Read(disposition, faults) is var (name, fileName)
            ? new FakePart(name, fileName, headers.GetValueOrDefault("Content-Type"), headers, content)
            : null;
    }

    private static RequestFault Fault(string message) => new(RequestFaultLocation.Body, "", message);
}
