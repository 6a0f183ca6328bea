using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads;

namespace PostGen.Analyzers.Tests.Objects;

public class PlaceholderTests
{
    private const string Ann = """new Mention { Name = "Ann", ProfileId = "7" }""";

    [Theory]
    [InlineData($$$"""Text = {|PG1012:"Hey {{0}}!"|}""")]
    [InlineData($$$"""Text = {|PG1012:"Hey {{1}} and {{0}}!"|}, Mentions = [{{{Ann}}}]""")]
    [InlineData($$$"""Text = {|PG1012:"Hey {{-1}} and {{0}}!"|}, Mentions = [{{{Ann}}}]""")]
    [InlineData($$$"""Text = "Hey {{0}}!", Mentions = [{{{Ann}}}, {|PG1013:{{{Ann}}}|}]""")]
    [InlineData($$$"""Text = {|PG1012:"Hey {{99999999999}}"|}""")]
    public Task Reports_placeholders_and_entries_that_do_not_meet(string members) => VerifyAsync(members);

    [Theory]
    [InlineData($$$"""Text = "Hey {{0}}!", Mentions = [{{{Ann}}}]""")]
    [InlineData($$$"""Text = "Hey {{0}} and {{0}}!", Mentions = [{{{Ann}}}]""")]
    [InlineData("""Text = "Hey {{name}}, {0} and {{}}" """)]
    [InlineData("""Text = "Hey {{3}}", Mentions = mentions""")]
    [InlineData("""Text = text, Mentions = []""")]
    [InlineData("""Text = text""")]
    public Task Is_silent_on_near_misses(string members) => VerifyAsync(members);

    [Fact]
    public Task Judges_what_with_makes_of_a_template() =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>($$$"""
            var template = new CreatePostRequest { AccountId = "a", Text = {|PG1012:"Hey {{0}} and {{1}}"|} };
            _ = template with { Mentions = [{{{Ann}}}, {{{Ann}}}] };
            _ = template with { Mentions = [{{{Ann}}}] };
            """);

    private static Task VerifyAsync(string members) =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(
            "var mentions = new List<Mention>(); mentions.AddRange([]); _ = new CreatePostRequest { AccountId = \"a\", " + members + " };");
}
