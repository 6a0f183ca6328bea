using Microsoft.CodeAnalysis;
using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads;

namespace PostGen.Analyzers.Tests.Objects;

public class RuleTests
{
    [Theory]
    [InlineData("""new PromotedJobPosting { AccountId = "a", Mode = PromotedJobPostingMode.PromotedPlus, Contract = {|PG1011:PromotedJobPostingContract.Recruiter|} }""")]
    [InlineData("""new PromotedJobPosting { AccountId = "a", Mode = PromotedJobPostingMode.PromotedPlus, Contract = PromotedJobPostingContract.Classic }""")]
    [InlineData("""new PromotedJobPosting { AccountId = "a", Mode = PromotedJobPostingMode.PromotedPlus }""")]
    [InlineData("""new PromotedJobPosting { AccountId = "a", Mode = PromotedJobPostingMode.Promoted, Contract = PromotedJobPostingContract.Recruiter }""")]
    [InlineData("""new PromotedJobPosting { AccountId = "a", Mode = flag ? PromotedJobPostingMode.Promoted : PromotedJobPostingMode.PromotedPlus, Contract = PromotedJobPostingContract.Recruiter }""")]
    public Task Judges_a_condition_over_enum_members(string creation) =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>($"PublishJobPostingRequest request = {creation};");

    [Theory]
    [InlineData("new {|PG1011:Post|}()")]
    [InlineData("new {|PG1011:Post|} { PublishNow = false }")]
    [InlineData("""new {|PG1011:Post|} { ScheduledFor = "2026-11-22", PublishNow = true }""")]
    [InlineData("""{|PG1011:new|}() { PublishNow = false }""")]
    [InlineData("new() { PublishNow = true }")]
    [InlineData("""new() { ScheduledFor = "2026-11-22" }""")]
    [InlineData("new() { ScheduledFor = text }")]
    [InlineData("new() { ScheduledFor = maybe }")]
    [InlineData("new() { ScheduledFor = null }")]
    [InlineData("new() { PublishNow = flag }")]
    [InlineData("""new() { ScheduledFor = "2026-11-22", PublishNow = flag }""")]
    public Task Judges_one_of_two_required_members(string creation) =>
        VerifyAsync("""{"oneOf":[{"required":["scheduledFor"]},{"required":["publishNow"],"properties":{"publishNow":{"const":true}}}]}""", creation);

    [Theory]
    [InlineData("""{"dependentRequired":{"scheduledFor":["timezone"]}}""", """new {|PG1011:Post|} { ScheduledFor = "x" }""")]
    [InlineData("""{"minProperties":2}""", """new {|PG1011:Post|} { ScheduledFor = "x" }""")]
    [InlineData("""{"minProperties":2}""", """new() { ScheduledFor = "x", Timezone = maybe }""")]
    [InlineData("""{"minProperties":2}""", """new() { ScheduledFor = "x", PublishNow = flag }""")]
    [InlineData("""{"maxProperties":1}""", """new {|PG1011:Post|} { ScheduledFor = "x", PublishNow = flag }""")]
    [InlineData("""{"maxProperties":1}""", """new() { ScheduledFor = maybe, PublishNow = flag }""")]
    [InlineData("""{"if":{"required":["publishNow"]},"then":{"properties":{"timezone":{"maxLength":3}}}}""", """new() { PublishNow = true, Timezone = {|PG1011:"Europe"|} }""")]
    [InlineData("""{"if":{"required":["publishNow"]},"then":{"properties":{"timezone":{"maxLength":3}}}}""", """new() { PublishNow = true, Timezone = "CET" }""")]
    [InlineData("""{"dependentRequired":{"scheduledFor":["timezone"]}}""", """new() { ScheduledFor = "x", Timezone = text }""")]
    [InlineData("""{"dependentRequired":{"scheduledFor":["timezone"]}}""", """new() { ScheduledFor = maybe }""")]
    [InlineData("""{"not":{"required":["scheduledFor","publishNow"]}}""", """new {|PG1011:Post|} { ScheduledFor = "x", PublishNow = flag }""")]
    [InlineData("""{"not":{"required":["scheduledFor","publishNow"]}}""", """new() { ScheduledFor = "x" }""")]
    [InlineData("""{"properties":{"timezone":{"enum":["UTC","CET"]}}}""", """new() { Timezone = {|PG1011:"PST"|} }""")]
    [InlineData("""{"properties":{"timezone":{"enum":["UTC","CET"]}}}""", """new() { Timezone = "CET" }""")]
    [InlineData("""{"properties":{"youtube":{"required":["title"]}}}""", """new() { Youtube = {|PG1011:new|}() { Tags = ["a"] } }""")]
    [InlineData("""{"properties":{"youtube":{"required":["title"]}}}""", """new() { Youtube = new {|PG1011:Youtube|}() }""")]
    [InlineData("""{"properties":{"youtube":{"required":["title"]}}}""", """new() { Youtube = new() { Title = "t" } }""")]
    [InlineData("""{"properties":{"youtube":{"required":["title"]}}}""", """new()""")]
    [InlineData("""{"anyOf":[{"required":["scheduledFor"]},{"required":["timezone"]}]}""", """new {|PG1011:Post|} { PublishNow = true }""")]
    [InlineData("""{"anyOf":[{"required":["scheduledFor"]},{"required":["unheardOf"]}]}""", """new() { PublishNow = true }""")]
    [InlineData("""{"if":{"required":["youtube"]},"then":{"required":["timezone"]},"else":{"required":["publishNow"]}}""", """new {|PG1011:Post|}()""")]
    [InlineData("""{"if":{"required":["youtube"]},"then":{"required":["timezone"]},"else":{"required":["publishNow"]}}""", """new {|PG1011:Post|} { Youtube = new(), PublishNow = true }""")]
    [InlineData("""{"properties":{"youtube":{"properties":{"tags":{"minItems":1}}}}}""", """new() { Youtube = new() { Tags = {|PG1011:[]|} } }""")]
    [InlineData("""{"properties":{"timezone":false}}""", """new() { Timezone = {|PG1011:"CET"|} }""")]
    [InlineData("""{"properties":{"timezone":false}}""", """new() { Timezone = maybe }""")]
    [InlineData("""{"unheardOf":1,"propertyNames":{"const":1}}""", """new()""")]
    [InlineData("""{"required":["publishNow"]""", """new()""")]
    public Task Judges_each_keyword_of_rules(string rule, string creation) => VerifyAsync(rule, creation);

    [Fact]
    public async Task Says_what_the_document_wants()
    {
        IReadOnlyList<Diagnostic> faults = await VerifyAsync("""{"required":["publishNow"]}""", "new {|PG1011:Post|}()");
        faults.ShouldHaveSingleItem().GetMessage().ShouldBe("Post: say when to publish");
    }

    [Theory]
    [InlineData("var post = new Post { PublishNow = true }; _ = post with { PublishNow = null };")]
    [InlineData("_ = new Positional(text) { PublishNow = true };")]
    public Task Is_silent_where_not_all_is_seen(string statements) =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(statements, Declare("""{"required":["publishNow"]}"""));

    [Theory]
    [InlineData("Post post = Other(); _ = post {|PG1011:with|} { PublishNow = true, ScheduledFor = text }; static Post Other() => new();")]
    [InlineData("Post post = Other(); _ = post with { PublishNow = true }; static Post Other() => new();")]
    [InlineData("Post post = new() { PublishNow = true }; Console.WriteLine(post); _ = post {|PG1011:with|} { ScheduledFor = text };")]
    [InlineData("_ = new Post { PublishNow = true } {|PG1011:with|} { ScheduledFor = text };")]
    [InlineData("_ = new Post { PublishNow = true, ScheduledFor = text } {|PG1011:with|} { Timezone = text };")]
    [InlineData("_ = new Post { PublishNow = true, ScheduledFor = text } with { PublishNow = null };")]
    [InlineData("Post start = new() { PublishNow = true, ScheduledFor = text }; _ = start with { ScheduledFor = null };")]
    [InlineData("Post start = new {|PG1011:Post|}() { PublishNow = true, ScheduledFor = text }; Console.WriteLine(start); _ = start with { ScheduledFor = null };")]
    [InlineData("Post post = Other(); _ = (post with { PublishNow = true }) {|PG1011:with|} { ScheduledFor = text }; static Post Other() => new();")]
    public Task Judges_what_with_makes_of_an_object(string statements) =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(statements, Declare("""{"not":{"required":["scheduledFor","publishNow"]}}"""));

    [Fact]
    public Task An_object_that_is_only_copied_may_lack_something() =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(
            "var start = new Post { Timezone = text }; _ = start with { PublishNow = flag }; _ = start {|PG1011:with|} { Timezone = text };",
            Declare("""{"required":["publishNow"]}"""));

    [Theory]
    [InlineData("_ = Start() with { PublishNow = flag }; static Post Start() => new() { Timezone = \"UTC\" };")]
    [InlineData("static Post Finish(Post post) => post with { PublishNow = true }; _ = Finish(new Post { Timezone = text });")]
    [InlineData("_ = (flag ? new Post { Timezone = text } : new() { PublishNow = true }) with { PublishNow = false };")]
    [InlineData("var post = new Post { Timezone = text }; post = post with { PublishNow = flag }; Console.WriteLine(post);")]
    [InlineData("Post post; post = new Post { Timezone = text }; if (flag) { post = post with { PublishNow = true }; } else { post = post with { PublishNow = false }; }")]
    [InlineData("Func<Post> start = () => new Post(); _ = start() with { PublishNow = true };")]
    [InlineData("_ = Templates.Field with { PublishNow = true }; _ = Templates.Property with { PublishNow = true }; _ = Templates.Method() with { PublishNow = true };")]
    [InlineData("async Task<Post> Start() => new Post(); _ = (await Start()) with { PublishNow = true };")]
    public Task An_object_that_others_complete_may_lack_something(string statements) =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(statements, Declare("""{"required":["publishNow"]}""") + """
            static class Templates
            {
                public static readonly Post Field = new() { Timezone = "UTC" };
                public static Post Property { get; } = new() { Timezone = "UTC" };
                public static Post Method() { return new Post { Timezone = "UTC" }; }
                public static Post Complete = Field with { PublishNow = true };
                public static Post Completer => Property with { PublishNow = true };
                public static Post Completed() => Method() with { PublishNow = true };
            }
            """);

    [Theory]
    [InlineData("_ = Start(); static Post Start() => new {|PG1011:Post|} { Timezone = \"UTC\" };")]
    [InlineData("static Post Finish(Post post) => post; _ = Finish(new {|PG1011:Post|}()); Post other = new() { PublishNow = true }; _ = other with { Timezone = text };")]
    [InlineData("Func<Post> start = () => new {|PG1011:Post|}(); _ = start();")]
    public Task An_object_that_nobody_completes_may_not(string statements) =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(statements, Declare("""{"required":["publishNow"]}"""));

    [Fact]
    public Task A_constructor_may_set_what_an_initializer_leaves_out() =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(
            "_ = new Sets(); _ = new {|PG1011:Leaves|}();",
            """"
            [SchemaRule("""{"required":["name"]}""", Message = "name it")]
            record Sets { public Sets() { Name = "a"; } [JsonPropertyName("name")] public string? Name { get; init; } }
            [SchemaRule("""{"required":["name"]}""", Message = "name it")]
            record Leaves { public Leaves() { } [JsonPropertyName("name")] public string? Name { get; init; } }
            """");

    [Theory]
    [InlineData("var later = new Later(); later.Name = text;")]
    [InlineData("Later later; later = new Later { Tags = [] }; later.Name = text; later.Tags.Add(text);")]
    [InlineData("Later[] all = [new Later(), new Later { Name = text }]; foreach (Later each in all) { each.Name ??= text; }")]
    [InlineData("Fill(new Later()); void Fill(Later later) { later.Name = text; }")]
    [InlineData("_ = Start(); static Later Start() => new();")]
    [InlineData("_ = new {|PG1011:Never|}();")]
    public Task An_object_that_can_be_set_later_may_lack_something(string statements) =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(statements, """"
            [SchemaRule("""{"required":["name"],"properties":{"tags":{"minItems":1}}}""", Message = "name it")]
            class Later
            {
                [JsonPropertyName("name")] public string? Name { get; set; }
                [JsonPropertyName("tags")] public List<string>? Tags { get; set; }
            }
            [SchemaRule("""{"required":["name"]}""", Message = "name it")]
            class Never
            {
                [JsonPropertyName("name")] public string? Name { get; init; }
            }
            """");

    [Fact]
    public Task Reads_positional_records() =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(
            """_ = new {|PG1011:Positional|}("a"); _ = new Positional("a") { PublishNow = true }; _ = new Positional({|PG1002:""|}) { PublishNow = true };""",
            Declare("""{"required":["publishNow"]}"""));

    private static Task<IReadOnlyList<Diagnostic>> VerifyAsync(string rule, string creation) =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(
            $"string? maybe = Environment.GetEnvironmentVariable(text); Post post = {creation};", Declare(rule));

    private static string Declare(string rule) => $$""""
        [SchemaRule("""{{rule}}""", Message = "say when to publish")]
        record Post
        {
            [JsonPropertyName("scheduledFor")] public string? ScheduledFor { get; init; }
            [JsonPropertyName("timezone")] public string? Timezone { get; init; }
            [JsonPropertyName("publishNow")] public bool? PublishNow { get; init; }
            [JsonPropertyName("youtube")] public Youtube? Youtube { get; init; }
        }
        record Youtube
        {
            [JsonPropertyName("title")] public string? Title { get; init; }
            [JsonPropertyName("tags")] public IReadOnlyList<string>? Tags { get; init; }
        }
        [SchemaRule("""{{rule}}""", Message = "say when to publish")]
        record Positional([property: JsonPropertyName("name"), SchemaLength(1, -1)] string Name)
        {
            [JsonPropertyName("publishNow")] public bool? PublishNow { get; init; }
        }
        """";
}
