using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads.Json;

namespace PostGen.Analyzers.Tests.Json;

public class PayloadFileTests
{
    private static readonly ProjectFile s_document = ProjectFile.Document("spec/postpress.json", EmbeddedSource.Read("postpress.json"));

    [Theory]
    [InlineData("{ \"account_id\": \"a\",\n  \"postid\": \"p\",\n  \"post_id\": 7 }", "PG1021 2:3-2:11", "PG1023 3:14-3:15")]
    [InlineData("{ \"account_id\": \"a\" }", "PG1022 1:1-1:2")]
    [InlineData("{ \"account_id\": \"a\", \"post_id\": \"\" }", "PG1024 1:33-1:35")]
    [InlineData("{ \"account_id\": \"a\",\n", "PG1020 1:1-1:2")]
    [InlineData("{ \"account_id\": \"a\",\n  \"post_id\": \"p\",\n  \"account_id\": 7 }", "PG1020 3:3-3:15", "PG1023 3:17-3:18")]
    [InlineData("{ \"account_id\": \"a\",\n  \"post_id\": \"p\",\n  \"account_id\": \"b\" }", "PG1020 3:3-3:15")]
    [InlineData("", "PG1020 1:1-1:1")]
    [InlineData("{ \"account_id\": \"a\", \"post_id\": \"p\" }")]
    public async Task Reports_at_line_and_column_of_the_file(string json, params string[] expected) =>
        Describe(await RunAsync(ProjectFile.Payload("payloads/reaction.json", json, "AddReactionRequest"))).ShouldBe(expected);

    [Theory]
    [InlineData("AddReactionRequst", "did you mean \"AddReactionRequest\"?")]
    [InlineData("Nothing", "No document of the project has a component schema named \"Nothing\"")]
    [InlineData("", "The item names no schema")]
    public async Task Says_which_schema_was_meant(string schema, string message)
    {
        Diagnostic fault = (await RunAsync(ProjectFile.Payload("a.json", "{}", schema))).ShouldHaveSingleItem();
        fault.Id.ShouldBe("PG1025");
        fault.GetMessage().ShouldContain(message);
        fault.Location.GetLineSpan().Path.ShouldBe("a.json");
    }

    [Fact]
    public async Task Reports_a_file_that_cannot_be_read() =>
        (await RunAsync(ProjectFile.Payload("a.json", (string?)null, "AddReactionRequest"))).ShouldHaveSingleItem().Id.ShouldBe("PG1025");

    [Theory]
    [InlineData("iso-8859-1", "{ \"account_id\": \"a\",\n  \"post_id\": \"caf\u00e9\" }", "PG1020 2:18-2:19")]
    [InlineData("iso-8859-1", "{ \"account_id\": \"a\", \"post_id\": \"cafe\" }")]
    [InlineData("utf-8", "{ \"account_id\": \"a\", \"post_id\": \"caf\u00e9\" }")]
    [InlineData("utf-16", "{ \"account_id\": \"a\", \"post_id\": \"caf\u00e9\" }")]
    public async Task Reports_a_file_that_is_not_Unicode(string encoding, string json, params string[] expected) =>
        Describe(await RunAsync(ProjectFile.Payload("a.json", SourceText.From(json, System.Text.Encoding.GetEncoding(encoding)), "AddReactionRequest")))
            .ShouldBe(expected);

    [Theory]
    [InlineData("7B2022E92220", "PG1020 1:4-1:5")]
    [InlineData("EFBBBF7B2022E92220", "PG1020 1:4-1:5")]
    [InlineData("22EFBFBD22", "PG1023 1:1-1:4")]
    [InlineData("EFBBBF22EFBFBD22", "PG1023 1:1-1:4")]
    [InlineData("FFFE2200FDFF2200", "PG1023 1:1-1:4")]
    public async Task Tells_bytes_that_are_no_UTF_8_from_replacement_characters(string bytes, string expected)
    {
        using var file = new MemoryStream(Convert.FromHexString(bytes));
        Describe(await RunAsync(ProjectFile.Payload("a.json", SourceText.From(file, System.Text.Encoding.UTF8), "AddReactionRequest"))).ShouldBe([expected]);
    }

    [Fact]
    public async Task Leaves_other_files_alone() => (await RunAsync(new ProjectFile("appsettings.json", "{"))).ShouldBeEmpty();

    [Fact]
    public async Task Follows_references_into_other_files()
    {
        ProjectFile document = ProjectFile.Document(
            "spec/main.json", """{ "openapi": "3.1.0", "components": { "schemas": { "A": { "$ref": "parts/b.json#/B" } } } }""");
        ProjectFile part = new("spec/parts/b.json", """{ "B": { "type": "integer" } }""");
        IReadOnlyList<Diagnostic> faults = await AnalyzerVerifier.RunAsync<PayloadFileAnalyzer>(
            CompilationFactory.Create([], CompilationFactory.References),
            ProjectOptions.For(document, part, ProjectFile.Payload("a.json", "\"x\"", "A")));

        Describe(faults).ShouldBe(["PG1023 1:1-1:4"]);
    }

    [Theory]
    [InlineData("""{ "title": "a" }""")]
    [InlineData("""{ "size": 1 }""")]
    [InlineData("""{ "size": "1" }""", "PG1023 1:11-1:14")]
    public async Task Judges_by_the_document_that_fits_where_several_have_the_schema(string json, params string[] expected)
    {
        ProjectFile[] files =
        [
            ProjectFile.Document("a.json", """{ "openapi": "3.1.0", "components": { "schemas": { "Post": { "required": ["title"], "properties": { "title": { "type": "string" } } } } } }""", "A"),
            ProjectFile.Document("b.json", """{ "openapi": "3.1.0", "components": { "schemas": { "Post": { "required": ["size"], "properties": { "size": { "type": "integer" } } } } } }""", "B"),
            ProjectFile.Payload("post.json", json, "Post"),
        ];
        IReadOnlyList<Diagnostic> faults = await AnalyzerVerifier.RunAsync<PayloadFileAnalyzer>(
            CompilationFactory.Create([], CompilationFactory.References), ProjectOptions.For(files));

        Describe(faults).ShouldBe(expected);
    }

    [Fact]
    public async Task Judges_by_the_dialect_of_the_document()
    {
        const string Schemas = """ "schemas": { "A": { "type": "integer", "nullable": true, "maximum": 3, "exclusiveMaximum": true } } } }""";
        ProjectFile[] files =
        [
            ProjectFile.Document("old.json", """{ "openapi": "3.0.3", "components": {""" + Schemas),
            ProjectFile.Payload("null.json", "null", "A"),
            ProjectFile.Payload("three.json", "3", "A"),
        ];
        IReadOnlyList<Diagnostic> faults = await AnalyzerVerifier.RunAsync<PayloadFileAnalyzer>(
            CompilationFactory.Create([], CompilationFactory.References), ProjectOptions.For(files));

        faults.ShouldHaveSingleItem().Location.GetLineSpan().Path.ShouldBe("three.json");
    }

    private static Task<IReadOnlyList<Diagnostic>> RunAsync(ProjectFile file) =>
        AnalyzerVerifier.RunAsync<PayloadFileAnalyzer>(
            CompilationFactory.Create([], CompilationFactory.References), ProjectOptions.For(s_document, file));

    private static IEnumerable<string> Describe(IEnumerable<Diagnostic> faults) =>
        faults.Select(fault =>
        {
            FileLinePositionSpan span = fault.Location.GetLineSpan();
            return $"{fault.Id} {span.StartLinePosition.Line + 1}:{span.StartLinePosition.Character + 1}-{span.EndLinePosition.Line + 1}:{span.EndLinePosition.Character + 1}";
        });
}
