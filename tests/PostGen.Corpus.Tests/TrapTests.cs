using PostGen.Generator.Tests.Harness;

namespace PostGen.Corpus.Tests;

/// <summary>
/// Documents written by hand, each with the smallest case of something that real documents do or that hostile ones might.
/// Their first line names the diagnostics that they must give: <c># expects: PG0105, PG0020(12,9)</c>.
/// </summary>
public sealed class TrapTests
{
    public static TheoryData<string> All() =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Traps")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_trap_generates_what_it_can_and_says_the_rest(string name)
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Traps", name));
        GeneratorOutcome outcome = new GeneratorTest
        {
            Files = [InMemoryText.Document(name, text)],
            Diagnostics = ExpectedBy(text),
            ExtraReferences = References.HttpClientFactory,
        }.Run();
        if (outcome.Sources.Length > 0)
        {
            RoundTrips.Run(outcome, seeds: 5).Failures.ShouldBeEmpty();
        }
    }

    private static string[] ExpectedBy(string text)
    {
        string first = text[..text.IndexOf('\n', StringComparison.Ordinal)];
        const string Marker = "# expects:";
        return first.StartsWith(Marker, StringComparison.Ordinal)
            ? first[Marker.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(each => each.TrimEnd(',')).Where(each => each.Length > 0).ToArray()
            : throw new HarnessException("A trap names its diagnostics", first);
    }
}
