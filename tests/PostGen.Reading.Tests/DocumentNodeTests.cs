using PostGen.Generator.Reading;

namespace PostGen.Reading.Tests;

public class DocumentNodeTests
{
    private const string Json = """{"openapi":"3.1.0","o":{"a/b":[1,{"c~d":"x\"\\\n\u0001\ud83d\ude00"}],"":null},"n":-1.50,"t":true,"f":false,"z":null}""";

    private static readonly Reading s_reading = Reading.Json(Json);

    [Fact]
    public void Compact_json_of_a_value_means_the_same()
    {
        using System.Text.Json.JsonDocument written = System.Text.Json.JsonDocument.Parse(s_reading.Root.ToJson());
        using System.Text.Json.JsonDocument original = System.Text.Json.JsonDocument.Parse(Json);

        System.Text.Json.JsonElement.DeepEquals(written.RootElement, original.RootElement).ShouldBeTrue();
        s_reading.At("n").ToJson().ShouldBe("-1.50");
    }

    [Theory]
    [InlineData("o/a~1b/1/c~0d", "/o/a~1b/1/c~0d")]
    [InlineData("o/a~1b/0", "/o/a~1b/0")]
    [InlineData("o", "/o")]
    [InlineData("", "")]
    public void A_pointer_names_the_way_to_a_node(string way, string pointer) => s_reading.At(way).Pointer.ShouldBe(pointer);

    [Fact]
    public void The_empty_name_is_a_name() => s_reading.At("o")[""].Pointer.ShouldBe("/o/");

    [Fact]
    public void What_is_missing_answers_everything_with_nothing()
    {
        foreach (DocumentNode missing in (DocumentNode[])[default, s_reading.Root["a"]["b"]["c"], s_reading.At("n")["x"]])
        {
            missing.Exists.ShouldBeFalse();
            (missing.IsObject || missing.IsArray || missing.IsString || missing.IsNumber || missing.IsBoolean || missing.IsNull).ShouldBeFalse();
            (missing.Text ?? missing.ScalarText).ShouldBeNull();
            missing.Boolean.ShouldBeNull();
            missing.Count.ShouldBe(0);
            missing.Members.GetEnumerator().MoveNext().ShouldBeFalse();
            missing.Items.GetEnumerator().MoveNext().ShouldBeFalse();
            missing.Pointer.ShouldBeEmpty();
            missing.ToJson().ShouldBe("null");
        }
    }

    [Fact]
    public void A_node_knows_its_kind()
    {
        s_reading.At("n").IsNumber.ShouldBeTrue();
        s_reading.At("t").Boolean.ShouldBe(true);
        s_reading.At("f").Boolean.ShouldBe(false);
        s_reading.At("z").IsNull.ShouldBeTrue();
        s_reading.At("n").Text.ShouldBeNull();
        s_reading.At("n").ScalarText.ShouldBe("-1.50");
        s_reading.At("o/a~1b").Count.ShouldBe(2);
    }

    [Fact]
    public void Nodes_are_equal_when_they_are_the_same_node()
    {
        s_reading.At("t").ShouldBe(s_reading.Root["t"]);
        (s_reading.At("t") == s_reading.At("f")).ShouldBeFalse();
        new HashSet<DocumentNode> { s_reading.At("o"), s_reading.Root["o"] }.Count.ShouldBe(1);
    }
}
