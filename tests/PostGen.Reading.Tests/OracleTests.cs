using System.Text.RegularExpressions;
using Microsoft.OpenApi.Reader;
using PostGen.Generator.Reading;

namespace PostGen.Reading.Tests;

/// <summary>Microsoft.OpenApi reads the same documents, and both must see the same API in them.</summary>
public partial class OracleTests
{
    public static TheoryData<string> Documents => Corpus.Documents();

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void Microsoft_OpenApi_sees_the_same_api(string name)
    {
        FaultSink faults = new();
        if (Corpus.Read(name, faults) is not { } document)
        {
            return;
        }

        // The oracle throws on a reference to a whole file.
        string json = WholeFileReference().Replace(JsonText.Of(document.File.Original), "$0#/definitions/It");
        ReadResult oracle = Microsoft.OpenApi.OpenApiDocument.Parse(json, "json");

        ApiSummary.Of(document).ShouldBe(ApiSummary.Of(oracle.Document.ShouldNotBeNull()));
    }

    [GeneratedRegex("(?<=\"\\$ref\":\")[^\"#]+(?=\")")]
    private static partial Regex WholeFileReference();
}
