using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PostGen.Runtime.Tests.Fixtures;

/// <summary>A server on loopback that speaks HTTP/1.1 byte by byte: each connection is a script's.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<LoopbackConnection, Task> _script;
    private readonly Task _loop;

    public LoopbackServer(Func<LoopbackConnection, Task> script)
    {
        _script = script;
        _listener.Start();
        _loop = AcceptAsync();
    }

    public Uri Endpoint => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public List<string> Heads { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _loop;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (!_stop.IsCancellationRequested)
            {
                using TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
                var connection = new LoopbackConnection(client.GetStream(), this, _stop.Token);
                await _script(connection);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
        {
            // The test is over, or its client has gone.
        }
    }
}

/// <summary>One connection.</summary>
internal sealed class LoopbackConnection(NetworkStream stream, LoopbackServer server, CancellationToken stop)
{
    public async Task<string> ReadHeadAsync()
    {
        var head = new StringBuilder();
        byte[] one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one, stop) == 0)
                throw new IOException("The client has gone.");

            head.Append((char)one[0]);
        }

        server.Heads.Add(head.ToString());
        return head.ToString();
    }

    public async Task<byte[]> ReadAsync(int count)
    {
        byte[] bytes = new byte[count];
        await stream.ReadExactlyAsync(bytes, stop);
        return bytes;
    }

    /// <summary>Bytes that arrive until the client ends the connection.</summary>
    public async Task<int> CountRestAsync()
    {
        byte[] buffer = new byte[65536];
        int sum = 0;
        for (int count; (count = await stream.ReadAsync(buffer, stop)) > 0; sum += count)
            continue;

        return sum;
    }

    public async Task WriteAsync(string text) => await stream.WriteAsync(Encoding.Latin1.GetBytes(text), stop);

    public Task AnswerAsync(int status, string body, string headers = "")
        => WriteAsync($"HTTP/1.1 {status} Said\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nContent-Type: application/json\r\n{headers}\r\n{body}");

    public async Task AnswerAsync(int status, byte[] body, string headers)
    {
        await WriteAsync($"HTTP/1.1 {status} Said\r\nContent-Length: {body.Length}\r\nContent-Type: application/json\r\n{headers}\r\n");
        await stream.WriteAsync(body, stop);
    }
}
