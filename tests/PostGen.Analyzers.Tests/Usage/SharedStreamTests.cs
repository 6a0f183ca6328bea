using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Usage;

namespace PostGen.Analyzers.Tests.Usage;

public class SharedStreamTests
{
    private const string Given = """
        System.IO.Stream stream = System.IO.Stream.Null;
        System.IO.Stream other = System.IO.Stream.Null;
        var memory = new System.IO.MemoryStream();
        var part = FilePart.FromStream(stream, "a");
        var seekable = FilePart.FromStream(memory, "a");
        var file = FilePart.FromFile("a");

        """;

    [Theory]
    [InlineData("Attachments = [part, {|PG2004:part|}]")]
    [InlineData("Attachments = new[] { part }, VideoThumbnail = {|PG2004:part|}")]
    [InlineData("""Attachments = [FilePart.FromStream(stream, "a"), FilePart.FromStream({|PG2004:stream|}, "b")]""")]
    public Task Reports_the_second_use(string members) =>
        AnalyzerVerifier.VerifyStatementsAsync<SharedStreamAnalyzer>(
            Given + $$"""_ = new CreatePostRequest { AccountId = "a", Text = "", {{members}} };""");

    [Theory]
    [InlineData("Attachments = [part]")]
    [InlineData("Attachments = [file, file]")]
    [InlineData("Attachments = [seekable, seekable]")]
    [InlineData("""Attachments = [FilePart.FromStream(memory, "a"), FilePart.FromStream(memory, "b")]""")]
    [InlineData("""Attachments = [FilePart.FromStream(stream, "a"), FilePart.FromStream(other, "b")]""")]
    public Task Is_silent_on_near_misses(string members) =>
        AnalyzerVerifier.VerifyStatementsAsync<SharedStreamAnalyzer>(
            Given + $$"""_ = new CreatePostRequest { AccountId = "a", Text = "", {{members}} };""");
}
