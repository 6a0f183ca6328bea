using Microsoft.CodeAnalysis;
using PostGen.Corpus.Tests;
using PostGen.Generator.Tests.Harness;
using PostGen.Testing;

namespace PostGen.Generator.Tests.Fakes.Calls;

/// <summary>The clients and fakes of real documents understand each other.</summary>
public sealed class OperationCallTests
{
    // What a program can make of the types and its document still forbids, or cannot be told from another operation.
    private static readonly Dictionary<string, string[]> s_known = new()
    {
        ["box.json"] =
        [
            "PostOauth2RevokeAsync", "PutFilesIdAsync", "PostInvitesAsync", // PG0102: a member is required that is declared nowhere
            "GetSharedItemsAppItemsAsync", // three operations of one path that nothing in a request tells apart
        ],
        ["discord.json"] =
        [
            "GetEntitlementsAsync", "CreateChannelInviteAsync", "CreateChannelInviteAsMultipartAsync", // another case of the union would allow it
            "GetGuildJoinRequestsAsync", "ActionGuildJoinRequestAsync", // an enum without values
        ],
        ["figma.yaml"] = ["PutWebhookAsync"], // PG0102
        ["heyapi-full-3.1/full.yaml"] =
        [
            "GetApiVApiVersionSimpleOperationAsync", // a path parameter that its path lacks
            "PostCallWithOptionalParamAsync", "ComplexTypesAsync", // an object without members leaves nothing in a query
            "PutWithFormUrlEncodedAsync", // a form whose schema is no object
            "ComplexParamsAsync", // fits several branches of a oneOf
        ],
        ["langsmith.json"] =
        [
            "PostV1PlatformAlertsSessionIdTestAsync", // a path parameter that its path lacks
        ],
        ["oai-3.2-media-types.yaml"] = ["PutSomethingAsMultipartRelatedAsync"], // parts by position, which are the caller's bytes
        ["readme-parameters-style.yaml"] =
        [
            "PathsStandardAsync", "PathsMatrixNonExplodedAsync", "PathsMatrixExplodedAsync", "PathsLabelNonExplodedAsync", "PathsLabelExplodedAsync",
            "PathsSimpleNonExplodedAsync", "PathsSimpleExplodedAsync", // an object without members leaves nothing in a path
        ],
    };

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void Every_operation_of_a_document_is_called_and_answered(string document)
    {
        GeneratorOutcome outcome = new GeneratorTest
        {
            Files = CorpusDocuments.FilesOf(document),
            ExtraReferences = [MetadataReference.CreateFromFile(typeof(FakeServer).Assembly.Location)],
        }.RunUnchecked();

        OperationCalls calls = OperationCalls.Run(outcome);

        calls.Count.ShouldBeGreaterThan(0);
        string[] known = s_known.GetValueOrDefault(CorpusDocuments.NameOf(document), []);
        calls.Failures.Where(failure => !known.Contains(failure.Split(':')[0])).ShouldBeEmpty();
        known.Where(name => !calls.Failures.Any(failure => failure.StartsWith(name + ":", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    /// <summary>All but GitHub's, whose fake takes the compiler minutes.</summary>
    public static TheoryData<string> Documents()
    {
        TheoryData<string> documents = [];
        foreach (string name in CorpusDocuments.All())
        {
            if (!Path.IsPathRooted(name))
            {
                documents.Add(name);
            }
        }

        return documents;
    }
}
