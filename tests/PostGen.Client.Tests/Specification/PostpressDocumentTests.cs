using YamlDotNet.RepresentationModel;

namespace PostGen.Client.Tests.Specification;

public class PostpressDocumentTests
{
    private static readonly YamlDocument s_document = YamlDocument.Load("postpress.yaml");

    [Theory]
    [InlineData("/posts", "createPost", "201 401 403 500 503 504")]
    [InlineData("/linkedin/jobs/{draft_id}/publish", "publishJobPosting", "200 400 401 403 404 422 500 503 504")]
    [InlineData("/posts/reaction", "addReaction", "201 401 403 404 500 503 504")]
    public void Each_operation_documents_the_statuses_of_its_page(string path, string operationId, string statuses)
    {
        YamlNode operation = s_document.At("paths", path, "post");

        s_document.At(operation, "operationId").ToString().ShouldBe(operationId);
        Names(s_document.At(operation, "responses")).ShouldBe(statuses.Split(' '));
    }

    [Theory]
    [InlineData("/posts")]
    [InlineData("/linkedin/jobs/{draft_id}/publish")]
    [InlineData("/posts/reaction")]
    public void Each_status_documents_exactly_the_error_types_of_its_page(string path)
    {
        YamlNode responses = s_document.At("paths", path, "post", "responses");
        foreach (string status in Names(responses).Where(name => name[0] != '2'))
        {
            YamlNode schema = s_document.At(responses, status, "content", "application/json", "schema");
            YamlMappingNode type = s_document.PropertyOf(schema, "type")!;
            IReadOnlyDictionary<string, string> texts = PostpressErrorTexts.ByStatus[int.Parse(status)];

            ((YamlSequenceNode)type["enum"]).Select(value => value.ToString()).ShouldBe(texts.Keys);
            ((YamlMappingNode)type["x-enumDescriptions"]).ToDictionary(pair => pair.Key.ToString(), pair => pair.Value.ToString())
                .ShouldBe(texts);
        }
    }

    [Fact]
    public void There_are_48_error_types_in_all() =>
        PostpressErrorTexts.ByStatus.Values.SelectMany(texts => texts.Keys).Distinct().Count().ShouldBe(48);

    [Fact]
    public void Mentions_travel_as_json_and_nothing_promises_idempotency()
    {
        YamlNode body = s_document.At("paths", "/posts", "post", "requestBody", "content", "multipart/form-data");

        s_document.At(body, "encoding", "mentions", "contentType").ToString().ShouldBe("application/json");
        File.ReadAllText(Repository.PathOf("spec", "postpress.yaml")).ShouldNotContain("idempotency", Case.Insensitive);
    }

    private static IEnumerable<string> Names(YamlNode node) => ((YamlMappingNode)node).Children.Keys.Select(key => key.ToString());
}
