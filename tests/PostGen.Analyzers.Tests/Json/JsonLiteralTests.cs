using System.IO.Compression;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads.Json;

namespace PostGen.Analyzers.Tests.Json;

public class JsonLiteralTests
{
    private static readonly ProjectFile s_document = ProjectFile.Document("spec/postpress.json", EmbeddedSource.Read("postpress.json"));

    [Theory]
    [InlineData(""""AddReactionRequest.Parse("""{ "account_id": "a", {|PG1021:"postid"|}: "p", "post_id": "q" }""");"""")]
    [InlineData(""""AddReactionRequest.Parse("""{|PG1022:{|} "account_id": "a" }""");"""")]
    [InlineData(""""AddReactionRequest.Parse("""{ "account_id": {|PG1023:7|}, "post_id": "p" }""");"""")]
    [InlineData(""""AddReactionRequest.Parse("""{ "account_id": "a", "post_id": {|PG1024:""|} }""");"""")]
    [InlineData(""""AddReactionRequest.Parse("""{ "account_id": "a", "post_id": "p", "reaction_type": {|PG1024:"lke"|} }""");"""")]
    [InlineData(""""AddReactionRequest.Parse("""{ "account_id": "a", "post_id": "p", "tags": ["x", {|PG1024:"x"|}] }""");"""")]
    [InlineData("""AddReactionRequest.Parse("{ \"account_id\": \"\\u0041\\n\", \"post_id\": {|PG1023:7|} }");""")]
    [InlineData("""AddReactionRequest.Parse("{ \"\x0061ccount_id\": \"\U0001F600\", \"post_id\": {|PG1023:7|} }");""")]
    [InlineData("""AddReactionRequest.Parse(@"{ ""account_id"": ""a"", ""post_id"": {|PG1023:7|} }");""")]
    [InlineData("""AddReactionRequest.Parse("{ \"account_id\": \"a\"," + ("\"post_id\"" + ": {|PG1023:7|} }"));""")]
    [InlineData(""""""AddReactionRequest.Parse(json: @"{ ""account_id"": ""a"", ""post_id"": {|PG1024:""""|} }");"""""")]
    [InlineData("""const string Json = "{}"; AddReactionRequest.Parse({|PG1022:{|PG1022:Json|}|});""")]
    [InlineData("""AddReactionRequest.Parse({|PG1022:$"{{ \"account_id\": \"{nameof(text)}\" }}"|});""")]
    [InlineData(""""PublishJobPostingRequest.Parse("""{ "mode": "FREE", "account_id": "a", {|PG1021:"acount_id"|}: "a" }""");"""")]
    [InlineData(""""PublishJobPostingRequest.Parse("""{ "mode": {|PG1024:"FRE"|}, "account_id": "a" }""");"""")]
    [InlineData(""""AddReactionRequest.Parse("""{ "account_id": "a", "post_id": "p"{|PG1020:,|} }""");"""")]
    [InlineData(""""AddReactionRequest.Parse("""{ "account_id": "a", "post_id": "p", {|PG1020:"account_id"|}: "b" }""");"""")]
    [InlineData("""AddReactionRequest.Parse("{ \"account_id\": \"a\", \"post_id\": \"p\", {|PG1020:\"post\\u005fid\"|}: \"b\" }");""")]
    [InlineData(""""PublishJobPostingRequest.Parse("""{ "mode": "PROMOTED", "account_id": "a", {|PG1021:"budget"|}: { "daily": { "amount": 1, {|PG1020:"amount"|}: 2, "currency": "EUR", {|PG1020:"amount"|}: 3 } } }""");"""")]
    public Task Reports_at_the_characters_of_the_literal(string statements) => VerifyAsync(statements);

    [Fact]
    public Task Reports_in_raw_literals_of_several_lines() => VerifyAsync(""""
        AddReactionRequest.Parse("""
            {
              "account_id": "a",

              "post_id": {|PG1023:7|},
              {|PG1021:"reactiontype"|}: "like"
            }
            """);
        """");

    [Theory]
    [InlineData(""""AddReactionRequest.Parse("""{ "account_id": "a", "post_id": "p", "reaction_type": "like" }""");"""")]
    [InlineData("AddReactionRequest.Parse(text);")]
    [InlineData("""AddReactionRequest.Parse("{" + text + "}");""")]
    [InlineData("""System.Text.Json.JsonDocument.Parse("{");""")]
    public Task Is_silent_on_near_misses(string statements) => VerifyAsync(statements);

    [Fact]
    public async Task Says_what_was_meant()
    {
        IReadOnlyList<Diagnostic> faults =
            await VerifyAsync(""""AddReactionRequest.Parse("""{ "account_id": "a", "post_id": "p", {|PG1021:"reactiontype"|}: "like" }""");"""");
        faults.ShouldHaveSingleItem().GetMessage().ShouldContain("reaction_type");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{ \\\"a\\\": 1, \\\"a\\\": 2 }")]
    public async Task Knows_only_JSON_without_the_document(string wrong)
    {
        const string Right = """{ \"a\": [{ \"a\": 1 }, { \"a\": 2 }], \"A\": 3 }""";
        string source = $$"""class C { object M() => Postpress.AddReactionRequest.Parse("{{Right}}"); object N() => Postpress.AddReactionRequest.Parse("{{wrong}}"); }""";
        IReadOnlyList<Diagnostic> faults = await AnalyzerVerifier.RunAsync<JsonLiteralAnalyzer>(CompilationFactory.Create(CompilationFactory.Tree(source, "C.cs")));
        faults.ShouldHaveSingleItem().Id.ShouldBe("PG1020");
    }

    [Fact]
    public async Task Reads_the_schema_of_another_assembly_from_its_attribute()
    {
        CSharpCompilation compilation = CompilationFactory.Create(
            [CompilationFactory.Tree("""class C { object M() => Postpress.AddReactionRequest.Parse("{\"post_id\": \"p\"}"); }""", "C.cs")],
            [.. CompilationFactory.References, CompilationFactory.EmittedTypesWithDocument]);

        Diagnostic fault = (await AnalyzerVerifier.RunAsync<JsonLiteralAnalyzer>(compilation)).ShouldHaveSingleItem();

        fault.Id.ShouldBe("PG1022");
        fault.GetMessage().ShouldContain("account_id");
    }

    [Fact]
    public async Task Reads_the_schema_of_another_assembly_from_deflated_text()
    {
        using var bytes = new MemoryStream();
        using (var deflate = new DeflateStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(Encoding.UTF8.GetBytes(EmbeddedSource.Read("postpress.json")));

        (await JudgeAsync(Convert.ToBase64String(bytes.ToArray()))).ShouldHaveSingleItem().Id.ShouldBe("PG1022");
    }

    [Theory]
    [InlineData("no base64")]
    [InlineData("AAAA")]
    [InlineData("")]
    public async Task Knows_only_JSON_where_the_text_of_another_assembly_is_none(string schemas) =>
        (await JudgeAsync(schemas)).ShouldBeEmpty();

    private static Task<IReadOnlyList<Diagnostic>> JudgeAsync(string schemas) => AnalyzerVerifier.RunAsync<JsonLiteralAnalyzer>(CompilationFactory.Create(
        [CompilationFactory.Tree("""class C { object M() => Postpress.AddReactionRequest.Parse("{\"post_id\": \"p\"}"); }""", "C.cs")],
        [.. CompilationFactory.References, CompilationFactory.WithSchemas(schemas)]));

    private static Task<IReadOnlyList<Diagnostic>> VerifyAsync(string statements) =>
        AnalyzerVerifier.VerifyEmittedStatementsAsync<JsonLiteralAnalyzer>(statements, ProjectOptions.For(s_document));
}
