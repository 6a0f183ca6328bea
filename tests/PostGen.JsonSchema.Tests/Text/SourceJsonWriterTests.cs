using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Tests.Text;

public class SourceJsonWriterTests
{
    [Theory]
    [InlineData("""{ "a" : [ 1 , -2.50e+3 , true , null ] , "é" : { } }""", """{"a":[1,-2.50e+3,true,null],"é":{}}""")]
    [InlineData("""["\u0001\n\t\r\"\\\/\u00e9"]""", """["\u0001\n\t\r\"\\/é"]""")]
    [InlineData("""["\ud800","\udc00","\ud83d\ude00"]""", """["\ud800","\udc00","😀"]""")]
    [InlineData("""{"a":1,"b":2,"a":3}""", """{"b":2,"a":3}""")]
    public void Values_are_written_compactly(string text, string json) => SourceJsonWriter.Write(SourceJsonReader.Read(text).Root!).ShouldBe(json);

    [Fact]
    public void A_long_value_is_cut() =>
        SourceJsonWriter.Write(SourceJsonReader.Read("[1,2,3,4,5,6,7,8]").Root!, 5).ShouldBe("[1,2,…");

    [Fact]
    public void What_was_written_reads_as_the_same_value()
    {
        const string text = """{"a":[1.0,{"b":"x\u0000y"}],"c":"\ud83d\ude00"}""";
        SourceNode node = SourceJsonReader.Read(text).Root!;

        SourceNode again = SourceJsonReader.Read(SourceJsonWriter.Write(node)).Root!;

        SourceNodeComparer.Instance.Equals(node, again).ShouldBeTrue();
    }
}
