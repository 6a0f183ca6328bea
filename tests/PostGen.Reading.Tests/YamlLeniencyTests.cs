namespace PostGen.Reading.Tests;

/// <summary>What strict readers refuse and people publish: read where the meaning is plain, with an Info that nothing but the spelling is wrong.</summary>
public class YamlLeniencyTests
{
    private const string NeedsQuotes = "This text needs quotes in YAML and is read as it stands: put it in quotes";

    [Theory]
    [InlineData("Optional. Service message: foo")]
    [InlineData("Optional: Service message: foo")]
    [InlineData("Ends with a colon:")]
    [InlineData("%foo")]
    [InlineData("@me")]
    [InlineData("`code` and more")]
    [InlineData("*emphasis* and more")]
    [InlineData("*/*")]
    [InlineData("\"Quoted\" and more: this")]
    [InlineData("'Quoted' and more")]
    public void A_value_without_the_quotes_it_needs(string value)
    {
        Reading reading = Reading.Yaml($"openapi: 3.1.0\ninfo:\n  description: {value}\n  title: Pets\npaths: {{}}\n");

        reading.Faults.ShouldBe(["PG0015 3:16 " + NeedsQuotes]);
        reading.At("info").ToJson().ShouldBe($$"""{"description":"{{value.Replace("\"", "\\\"")}}","title":"Pets"}""");
        reading.At("paths").IsObject.ShouldBeTrue();
    }

    [Fact]
    public void A_comment_behind_such_a_value_stays_a_comment()
    {
        Reading reading = Reading.Yaml("openapi: 3.1.0\ninfo: {}\nx-note: a: b # c: d\n");

        reading.Faults.ShouldBe(["PG0015 3:9 " + NeedsQuotes]);
        reading.At("x-note").Text.ShouldBe("a: b");
    }

    [Fact]
    public void A_colon_in_a_later_line_of_a_text()
    {
        Reading reading = Reading.Yaml("openapi: 3.1.0\ninfo:\n  description: First line\n    second line: with a colon\n    and a third\n  title: T\n");

        reading.Faults.ShouldBe(["PG0015 3:16 " + NeedsQuotes]);
        reading.At("info/description").Text.ShouldBe("First line second line: with a colon and a third");
        reading.At("info/title").Text.ShouldBe("T");
    }

    [Fact]
    public void A_media_range_as_a_key()
    {
        Reading reading = Reading.Yaml("openapi: 3.1.0\nx-content:\n  */*:\n    schema: {}\n  '@type': x\n  @id: y\n");

        reading.Faults.ShouldBe(["PG0015 3:3 " + NeedsQuotes, "PG0015 6:3 " + NeedsQuotes]);
        reading.At("x-content").ToJson().ShouldBe("""{"*/*":{"schema":{}},"@type":"x","@id":"y"}""");
    }

    [Fact]
    public void Blank_lines_with_too_many_spaces_above_a_text()
    {
        Reading reading = Reading.Yaml("openapi: 3.1.0\ninfo:\n  description: |\n          \n    \n    Text: with colon\n\n    more\n  title: T\n");

        reading.Faults.ShouldBe(["PG0015 3:16 The blank lines below hold spaces, which YAML takes for indentation: remove the spaces"]);
        reading.At("info/description").Text.ShouldBe("\n\nText: with colon\n\nmore\n");
        reading.At("info/title").Text.ShouldBe("T");
    }

    [Fact]
    public void What_is_mended_leaves_quoted_and_literal_text_alone()
    {
        Reading reading = Reading.Yaml(
            "openapi: 3.1.0\nx-broken: a: b\nx-quoted: \"c: d: e\n  f: g: h\"\nx-literal: |\n  i: j: k\n  @l\nx-flow: {m: n,\n  o: 'p: q', r: s}\nx-key: [\"r: s\"]\n");

        reading.Faults.ShouldBe(["PG0015 2:11 " + NeedsQuotes]);
        reading.At("x-quoted").Text.ShouldBe("c: d: e f: g: h");
        reading.At("x-literal").Text.ShouldBe("i: j: k\n@l\n");
        reading.At("x-flow").ToJson().ShouldBe("""{"m":"n","o":"p: q","r":"s"}""");
        reading.At("x-key").ToJson().ShouldBe("""["r: s"]""");
    }

    [Fact]
    public void Offsets_stay_those_of_the_text()
    {
        string text = "openapi: 3.1.0\ninfo:\n  description: a: b\n  title: T\n";

        PostGen.Generator.Reading.DocumentNode title = Reading.Yaml(text).At("info/title");

        title.Node!.Start.ShouldBe(text.IndexOf('T', StringComparison.Ordinal));
    }
}
