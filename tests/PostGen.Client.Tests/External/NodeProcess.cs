using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace PostGen.Client.Tests.External;

/// <summary>A server of <c>tests/External</c>, on a loopback port of its own choice until it is disposed.</summary>
internal sealed partial class NodeProcess : IDisposable
{
    private static readonly TimeSpan s_startLimit = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private NodeProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;

        // A server that logs must not wait for a reader.
        _ = process.StandardOutput.ReadToEndAsync();
    }

    public static string ModulesFolder { get; } = Repository.PathOf("tests", "External", "node_modules");

    public Uri Address { get; }

    public static Task<NodeProcess> StartPrismAsync(string document) => StartAsync(
        Path.Combine(ModulesFolder, "@stoplight", "prism-cli", "dist", "index.js"),
        "mock", "--errors", "--host", "127.0.0.1", "--port", "0", Repository.PathOf("spec", document));

    public static Task<NodeProcess> StartFormDataServerAsync() =>
        StartAsync(Repository.PathOf("tests", "External", "formdata-server.mjs"));

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private static async Task<NodeProcess> StartAsync(string script, params string[] arguments)
    {
        Process process = Process.Start(new ProcessStartInfo("node", [script, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        using var limit = new CancellationTokenSource(s_startLimit);
        var printed = new StringBuilder();
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            printed.AppendLine(line);
            if (Listening().Match(line) is { Success: true } match)
            {
                return new NodeProcess(process, new Uri($"http://127.0.0.1:{match.Groups["port"].Value}/"));
            }
        }

        process.Dispose();
        throw new InvalidOperationException($"{script} did not start: {printed}");
    }

    [GeneratedRegex(@"listening (on http://127\.0\.0\.1:)?(?<port>\d+)")]
    private static partial Regex Listening();
}
