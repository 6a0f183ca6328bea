using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Server;

/// <summary>Makes the calls of a document's table, and compares with what the server has counted.</summary>
[Collection(WireCollection.Name)]
public abstract class WireTests(WireServer server, ITestOutputHelper output)
{
    private protected Uri Address => server.Address;

    private protected async Task DriveAsync(WireDocument document, params WireCalls[] tables)
    {
        var failures = new List<string>();
        foreach (WireCall call in tables.SelectMany(table => table))
        {
            try
            {
                await call.Run();
            }
            catch (Exception exception)
            {
                failures.Add($"{call.Scenario}: {exception.GetType().Name}: {exception.Message}");
            }
        }

        IReadOnlyDictionary<string, int> counts = await server.CoverageAsync();
        string[] scenarios = [.. counts.Keys.Where(name => document.Scenarios.IsMatch(name)).Order(StringComparer.Ordinal)];
        string[] missing = [.. scenarios.Where(name => counts[name] == 0)];
        output.WriteLine($"{document.File}: {scenarios.Length - missing.Length} of {scenarios.Length} scenarios");
        foreach (string name in missing)
        {
            output.WriteLine($"  not covered: {name}");
        }

        failures.ShouldBeEmpty(string.Join(Environment.NewLine, failures));
        missing.ShouldBe(document.NotCovered, ignoreOrder: true);
    }
}
