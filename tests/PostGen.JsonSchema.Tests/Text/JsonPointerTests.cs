using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Tests.Text;

public class JsonPointerTests
{
    // The document and pointers of RFC 6901, section 5.
    private const string Sample = """{"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\j":5,"k\"l":6," ":7,"m~n":8}""";

    private static readonly SourceNode s_root = SourceJsonReader.Read(Sample).Root!;

    [Theory]
    [InlineData("/foo", """["bar","baz"]""")]
    [InlineData("/foo/0", "\"bar\"")]
    [InlineData("/", "0")]
    [InlineData("/a~1b", "1")]
    [InlineData("/c%d", "2")]
    [InlineData("/i\\j", "5")]
    [InlineData("/ ", "7")]
    [InlineData("/m~0n", "8")]
    [InlineData("#/foo/0", "\"bar\"")]
    [InlineData("#/c%25d", "2")]
    [InlineData("#/%20", "7")]
    public void Pointers_of_the_RFC_find_their_values(string pointer, string json) =>
        SourceJsonWriter.Write(JsonPointer.Evaluate(s_root, pointer).ShouldNotBeNull()).ShouldBe(json);

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    public void The_empty_pointer_is_the_document(string pointer) => JsonPointer.Evaluate(s_root, pointer).ShouldBeSameAs(s_root);

    [Theory]
    [InlineData("foo")]
    [InlineData("/bar")]
    [InlineData("/foo/2")]
    [InlineData("/foo/00")]
    [InlineData("/foo/-")]
    [InlineData("/foo/+1")]
    [InlineData("/foo/99999999999")]
    [InlineData("/foo/0/x")]
    [InlineData("/m~2n")]
    [InlineData("/m~")]
    [InlineData("#foo")]
    public void What_points_at_nothing_or_is_no_pointer_gives_null(string pointer) => JsonPointer.Evaluate(s_root, pointer).ShouldBeNull();

    [Fact]
    public void Escapes_are_taken_back()
    {
        JsonPointer.Escape("a/b~c~1").ShouldBe("a~1b~0c~01");
        JsonPointer.Unescape("a~1b~0c~01").ShouldBe("a/b~c~1");
        JsonPointer.Append("/a", "b/c").ShouldBe("/a/b~1c");
    }

    [Fact]
    public void A_node_knows_its_pointer()
    {
        foreach (string pointer in new[] { "", "/foo", "/foo/1", "/", "/a~1b", "/m~0n" })
        {
            JsonPointer.Of(s_root, JsonPointer.Evaluate(s_root, pointer)!).ShouldBe(pointer);
        }

        JsonPointer.Of(s_root, new SourceScalar(SourceKind.Null, "null", 3, 7)).ShouldBeNull();
    }

    [Fact]
    public void A_node_that_stands_elsewhere_is_found_too()
    {
        var shared = new SourceScalar(SourceKind.Number, "1", 0, 1);
        var alias = new SourceArray([shared], 50, 60);
        var root = new SourceObject([new SourceMember("a", 10, 11, alias), new SourceMember("b", 20, 21, new SourceArray([alias], 22, 30))], 5, 40);

        JsonPointer.Of(root, shared).ShouldBe("/a/0");
    }

    [Theory]
    [InlineData("\"foo\"", "/foo")]
    [InlineData("baz", "/foo/1")]
    [InlineData("a/b", "/a~1b")]
    [InlineData("{", "")]
    public void The_innermost_value_at_an_offset_has_its_pointer(string at, string pointer) =>
        JsonPointer.At(s_root, Sample.IndexOf(at, StringComparison.Ordinal)).ShouldBe(pointer);
}
