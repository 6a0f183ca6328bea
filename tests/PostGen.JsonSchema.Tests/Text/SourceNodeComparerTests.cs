using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Tests.Text;

public class SourceNodeComparerTests
{
    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("0", "-0.0e7")]
    [InlineData("100", "1E+2")]
    [InlineData("0.001", "1e-3")]
    [InlineData("12345678901234567890123.0", "12345678901234567890123")]
    [InlineData("""{"a":1,"b":[2]}""", """{"b":[2.0],"a":1}""")]
    [InlineData("""{"a":1,"a":2}""", """{"a":2}""")]
    [InlineData("\"\\u0061\"", "\"a\"")]
    public void Equal_by_value(string left, string right)
    {
        Are(left, right).ShouldBeTrue();
        Hash(left).ShouldBe(Hash(right));
    }

    [Theory]
    [InlineData("1", "\"1\"")]
    [InlineData("0", "false")]
    [InlineData("null", "false")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("[]", "{}")]
    [InlineData("""{"a":null}""", "{}")]
    [InlineData("{}", """{"a":null}""")]
    [InlineData("12345678901234567890123", "12345678901234567890124")]
    [InlineData("\"é\"", "\"e\\u0301\"")]
    public void Different(string left, string right) => Are(left, right).ShouldBeFalse();

    private static bool Are(string left, string right) => SourceNodeComparer.Instance.Equals(Read(left), Read(right));

    private static int Hash(string text) => SourceNodeComparer.Instance.GetHashCode(Read(text));

    private static SourceNode Read(string text) => SourceJsonReader.Read(text).Root!;
}
