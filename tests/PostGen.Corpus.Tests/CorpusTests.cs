using Microsoft.CodeAnalysis;
using PostGen.Generator.Tests.Harness;

namespace PostGen.Corpus.Tests;

/// <summary>Every real document generates, compiles without a warning, reports exactly what is known, and its types keep what they read.</summary>
public sealed class CorpusTests
{
    [CorpusTheory]
    [MemberData(nameof(CorpusDocuments.All), MemberType = typeof(CorpusDocuments))]
    public void A_document_generates_compiles_and_keeps_what_it_reads(string document)
    {
        IReadOnlyList<InMemoryText> files = CorpusDocuments.FilesOf(document);
        GeneratorOutcome outcome = new GeneratorTest { Files = files, ExtraReferences = References.HttpClientFactory }.RunUnchecked();

        outcome.Result.Exception.ShouldBeNull();
        string reports = string.Join(", ", outcome.Result.Diagnostics
            .GroupBy(diagnostic => diagnostic.Id)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} x {group.Count()}"));
        reports.ShouldBe(CorpusDocuments.ReportsOf(document));

        Compiled.Check(outcome.Output);
        if (CorpusDocuments.IsFairToRandomInstances(document))
        {
            RoundTrips trips = RoundTrips.Run(outcome, seeds: 2);
            trips.Failures.ShouldBeEmpty();
            trips.Validated.ShouldBeGreaterThanOrEqualTo(trips.Count / 2);
            trips.Examples.ShouldBeGreaterThanOrEqualTo(CorpusDocuments.ExamplesOf(document));
        }
    }
}
