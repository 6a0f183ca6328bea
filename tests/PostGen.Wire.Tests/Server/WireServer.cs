using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PostGen.Wire.Tests.Server;

/// <summary>The server of <c>@microsoft.azure/autorest.testserver</c>, on a loopback port of its own choice, for all tests of this assembly.</summary>
public sealed partial class WireServer : IAsyncLifetime
{
    private static readonly TimeSpan s_startLimit = TimeSpan.FromMinutes(1);

    // What the server counts is in three categories; those of Azure's own conventions are not in the documents that are driven here.
    private static readonly string[] s_categories = ["vanilla", "optional"];

    private readonly string _reports = Path.Combine(Path.GetTempPath(), $"postgen-wire-{Guid.NewGuid():N}");
    private readonly HttpClient _http = new();
    private Process? _process;

    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        string root = typeof(WireServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "RepositoryRoot").Value!;
        string script = Path.Combine(root, "tests", "External", "node_modules", "@microsoft.azure", "autorest.testserver", "dist", "cli", "cli.js");
        _process = Process.Start(new ProcessStartInfo("node", [script, "--port", "0", "--coverageDirectory", _reports])
        {
            RedirectStandardOutput = true,
        })!;
        Address = await WaitForAddressAsync(_process);

        // A server that logs must not wait for a reader.
        _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
    }

    /// <summary>How often each scenario was passed, by its name.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CoverageAsync()
    {
        var counts = new Dictionary<string, int>();
        foreach (string category in s_categories)
        {
            using JsonDocument report = JsonDocument.Parse(await _http.GetStreamAsync(new Uri(Address, "report/" + category)));
            foreach (JsonProperty scenario in report.RootElement.EnumerateObject())
            {
                counts.Add(scenario.Name, scenario.Value.GetInt32());
            }
        }

        return counts;
    }

    public Task DisposeAsync()
    {
        _http.Dispose();
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process?.Dispose();
        if (Directory.Exists(_reports))
        {
            Directory.Delete(_reports, recursive: true);
        }

        return Task.CompletedTask;
    }

    private static async Task<Uri> WaitForAddressAsync(Process process)
    {
        using var limit = new CancellationTokenSource(s_startLimit);
        var printed = new StringBuilder();
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            printed.AppendLine(line);
            if (Started().Match(line) is { Success: true } match)
            {
                return new Uri($"http://127.0.0.1:{match.Groups["port"].Value}/");
            }
        }

        throw new InvalidOperationException($"The server did not start: {printed}");
    }

    [GeneratedRegex(@"Started server on port (?<port>\d+)")]
    private static partial Regex Started();
}
