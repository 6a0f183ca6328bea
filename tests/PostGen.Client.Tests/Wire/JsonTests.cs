using System.Text.Json;
using Postpress;

namespace PostGen.Client.Tests.Wire;

public class JsonTests
{
    [Fact]
    public void What_the_document_does_not_know_is_written_back_as_it_came()
    {
        string json = Received("""{"account_id":"a","post_id":"p","reaction_type":"grateful","mood":{"x":[1,null]}}""");

        AddReactionRequest request = AddReactionRequest.Parse(json);

        request.ReactionType.ShouldBe(AddReactionRequestReactionType.Unrecognized);
        request.GetRawText(nameof(request.ReactionType)).ShouldBe("grateful");
        request.ToJson().ShouldBe(json);
        (request with { ReactionType = AddReactionRequestReactionType.Love }).ToJson()
            .ShouldBe("""{"account_id":"a","post_id":"p","reaction_type":"love","mood":{"x":[1,null]}}""");
    }

    [Fact]
    public void Equal_json_is_an_equal_record()
    {
        string json = Received("""{"account_id":"a","mode":"PROMOTED_PLUS","budget":{"daily":{"currency":"EUR","amount":1}},"extra":true}""");

        PublishJobPostingRequest first = PublishJobPostingRequest.Parse(json);

        first.ShouldBe(PublishJobPostingRequest.Parse(json));
        first.ShouldNotBe(PublishJobPostingRequest.Parse(json.Replace("1}", "2}")));
        first.GetHashCode().ShouldBe(PublishJobPostingRequest.Parse(json).GetHashCode());
        first.ToJson().ShouldBe(json);
    }

    [Fact]
    public void The_types_work_in_a_serializer_too()
    {
        PublishJobPostingRequest request = new FreeJobPosting { AccountId = "a" };

        string json = JsonSerializer.Serialize(new[] { request });

        json.ShouldBe("""[{"account_id":"a","mode":"FREE"}]""");
        JsonSerializer.Deserialize<PublishJobPostingRequest[]>(json)!.ShouldBe([request]);
    }

    [Theory]
    [InlineData("""{"account_id":"a"}""", "post_id")]
    [InlineData("""{"account_id":"a","post_id":5}""", "post_id")]
    [InlineData("""{"account_id":"a","post_id":"p",}""", "line")]
    [InlineData("[]", "object")]
    [InlineData("", "")]
    public void A_text_that_is_no_reaction_says_why(string json, string part)
    {
        JsonException fault = Should.Throw<JsonException>(() => AddReactionRequest.Parse(json));

        fault.Message.ShouldContain(part, Case.Insensitive);
    }

    /// <summary>JSON that comes from elsewhere: the analyzers judge constants alone.</summary>
    private static string Received(string json) => json;
}
