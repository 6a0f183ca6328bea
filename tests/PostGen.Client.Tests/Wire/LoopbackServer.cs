using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PostGen.Client.Tests.Wire;

/// <summary>Reads one request from a socket, byte by byte as it came, and answers with bytes.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public LoopbackServer()
    {
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1");
    }

    public Uri Address { get; }

    public void Dispose() => _listener.Dispose();

    /// <summary>Answers the next request and closes the connection; the result is the request, head and body.</summary>
    public async Task<string> AnswerAsync(string answer)
    {
        using TcpClient connection = await _listener.AcceptTcpClientAsync();
        NetworkStream stream = connection.GetStream();
        var received = new MemoryStream();
        byte[] buffer = new byte[16 * 1024];
        while (!IsComplete(Encoding.UTF8.GetString(received.GetBuffer(), 0, (int)received.Length)))
        {
            int count = await stream.ReadAsync(buffer);
            if (count == 0)
            {
                break;
            }

            received.Write(buffer, 0, count);
        }

        await stream.WriteAsync(Encoding.UTF8.GetBytes(answer.ReplaceLineEndings("\r\n")));
        return Encoding.UTF8.GetString(received.ToArray());
    }

    private static bool IsComplete(string text)
    {
        int headEnd = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (headEnd < 0)
        {
            return false;
        }

        const string LengthHeader = "Content-Length: ";
        int start = text.IndexOf(LengthHeader, StringComparison.OrdinalIgnoreCase);
        if (start < 0 || start > headEnd)
        {
            return text.EndsWith("0\r\n\r\n", StringComparison.Ordinal);
        }

        string number = text[(start + LengthHeader.Length)..text.IndexOf('\r', start)];
        return Encoding.UTF8.GetByteCount(text[(headEnd + 4)..]) >= int.Parse(number);
    }
}
