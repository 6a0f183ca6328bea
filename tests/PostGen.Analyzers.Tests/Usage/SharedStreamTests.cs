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
    [InlineData("Attachments = flag ? [part] : [part, file]")]
    [InlineData("""VideoThumbnail = flag ? FilePart.FromStream(stream, "a") : FilePart.FromStream(stream, "b")""")]
    [InlineData("""Attachments = flag ? [part] : null, VideoThumbnail = flag ? null : part""")]
    [InlineData("""VideoThumbnail = number switch { 1 => FilePart.FromStream(stream, "a"), 2 => part, _ => null }""")]
    [InlineData("""Attachments = [FilePart.FromStream(opened, "a"), FilePart.FromStream(opened, "b")]""")]
    public Task Is_silent_where_only_one_use_runs_or_each_reads_anew(string members) =>
        AnalyzerVerifier.VerifyStatementsAsync<SharedStreamAnalyzer>(
            Given + $$"""System.IO.Stream opened = System.IO.File.OpenRead(text); _ = new CreatePostRequest { AccountId = "a", Text = "", {{members}} };""");

    [Theory]
    [InlineData("Attachments = flag ? [part] : [], VideoThumbnail = {|PG2004:part|}")]
    [InlineData("Attachments = flag ? [part] : null, VideoThumbnail = flag ? {|PG2004:part|} : null")]
    [InlineData("Attachments = flag ? [part] : null, VideoThumbnail = number > 1 ? null : {|PG2004:part|}")]
    public Task Reports_two_uses_that_may_both_run(string members) =>
        AnalyzerVerifier.VerifyStatementsAsync<SharedStreamAnalyzer>(
            Given + $$"""_ = new CreatePostRequest { AccountId = "a", Text = "", {{members}} };""");

    [Theory]
    [InlineData("System.IO.Stream one = Open();", true)]
    [InlineData("System.IO.Stream one = Open(); one = Open();", false)]
    [InlineData("System.IO.Stream one; one = Open();", true)]
    public Task Reports_two_parts_of_one_stream(string stream, bool isCertain) =>
        AnalyzerVerifier.VerifyStatementsAsync<SharedStreamAnalyzer>($$"""
            {{stream}}
            var a = FilePart.FromStream(one, "a");
            var b = FilePart.FromStream(one, "b");
            _ = new CreatePostRequest { AccountId = "a", Text = "", Attachments = [a, {{(isCertain ? "{|PG2004:b|}" : "b")}}] };
            static System.IO.Stream Open() => System.IO.Stream.Null;
            """);

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
