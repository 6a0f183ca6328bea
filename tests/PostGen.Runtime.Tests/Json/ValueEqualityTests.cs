using System.Text.Json;

namespace PostGen.Runtime.Tests.Json;

public class ValueEqualityTests
{
    [Fact]
    public void Lists_of_lists_are_equal_by_content()
    {
        var left = new ValueList<IReadOnlyList<int>>([[1, 2], [3]]);
        var right = new ValueList<IReadOnlyList<int>>([new List<int> { 1, 2 }, new List<int> { 3 }]);

        left.Equals(right).ShouldBeTrue();
        left.GetHashCode().ShouldBe(right.GetHashCode());
        left.Equals(new ValueList<IReadOnlyList<int>>([[1, 2], [4]])).ShouldBeFalse();
    }

    [Fact]
    public void Maps_are_equal_whatever_their_order()
    {
        var left = new ValueMap<IReadOnlyList<string>>(new Dictionary<string, IReadOnlyList<string>> { ["a"] = ["x"], ["b"] = [] });
        var right = new ValueMap<IReadOnlyList<string>>(new Dictionary<string, IReadOnlyList<string>> { ["b"] = [], ["a"] = ["x"] });

        left.Equals(right).ShouldBeTrue();
        left.GetHashCode().ShouldBe(right.GetHashCode());
        left.Equals(default).ShouldBeFalse();
    }

    [Fact]
    public void Null_and_empty_lists_differ()
        => new ValueList<int>([]).Equals(new ValueList<int>(null)).ShouldBeFalse();

    [Theory]
    [InlineData("""{"a":1,"b":[1,2]}""", """{"b":[1.0,2e0],"a":1}""", true)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("\"\\u0061\"", "\"a\"", true)]
    [InlineData("{}", "{\"a\":1}", false)]
    [InlineData("null", "false", false)]
    public void Json_is_equal_by_value(string left, string right, bool isEqual)
    {
        var first = new ValueJson(JsonSerializer.Deserialize<JsonElement>(left));
        var second = new ValueJson(JsonSerializer.Deserialize<JsonElement>(right));

        first.Equals(second).ShouldBe(isEqual);
        if (isEqual)
            first.GetHashCode().ShouldBe(second.GetHashCode());
    }

    [Fact]
    public void Bytes_are_equal_by_content()
    {
        new ValueBytes([1, 2]).Equals(new ValueBytes([1, 2])).ShouldBeTrue();
        new ValueBytes([1, 2]).Equals(new ValueBytes([1])).ShouldBeFalse();
    }

    [Fact]
    public void Unset_and_null_presence_differ()
        => new Presence<string?>(null).Equals(default).ShouldBeFalse();
}
