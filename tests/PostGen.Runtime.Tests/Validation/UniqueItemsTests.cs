using System.Text.Json;
using PostGen.Runtime.Tests.Sample;

namespace PostGen.Runtime.Tests.Validation;

public class UniqueItemsTests
{
    [Theory]
    [InlineData("[1,2,1.0]", 0, 2)]
    [InlineData("[-0.0,1,0]", 0, 2)]
    [InlineData("[10,1e1]", 0, 1)]
    [InlineData("""[{"a":1,"b":[2]},{"b":[2e0],"a":1.00}]""", 0, 1)]
    [InlineData("""["x",[1,{"a":null}],"y",[1,{"a":null}]]""", 1, 3)]
    [InlineData("""[{"a":1},{"a":2,"a":1}]""", 0, 1)]
    [InlineData("[null,true,null]", 0, 2)]
    [InlineData("""["a","\u0061"]""", 0, 1)]
    public void Equal_json_is_found(string json, int first, int second)
        => FaultsOf(json).ShouldBe([$"must have unique items, but {first} and {second} are equal"]);

    [Theory]
    [InlineData("[1,true,\"1\"]")]
    [InlineData("[0,false,null,\"\",[],{}]")]
    [InlineData("[[1,2],[2,1]]")]
    [InlineData("""[{"a":1},{"b":1},{"a":2}]""")]
    [InlineData("[1e400,2e400]")]
    [InlineData("[9007199254740992,9007199254740993]")]
    public void Unequal_json_is_not(string json) => FaultsOf(json).ShouldBeEmpty();

    [Fact]
    public void Items_of_every_type_are_compared_by_content()
    {
        Faults<string?>(["a", null, null]).ShouldBe(1);
        Faults<IReadOnlyList<int>>([[1, 2], new List<int> { 1, 2 }]).ShouldBe(1);
        Faults<IReadOnlyList<int>>([[1, 2], [2, 1]]).ShouldBe(0);
        Faults<byte[]>([[1, 2], [1, 2]]).ShouldBe(1);
        Faults<IReadOnlyDictionary<string, int>>([new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }, new Dictionary<string, int> { ["b"] = 2, ["a"] = 1 }]).ShouldBe(1);
        Faults<Reaction>([new Reaction { AccountId = "a", Count = 1 }, new Reaction { AccountId = "a", Count = 1 }]).ShouldBe(1);
        Faults<Reaction>([new Reaction { AccountId = "a", Count = 1 }, new Reaction { AccountId = "a", Count = 2 }]).ShouldBe(0);
        Faults<decimal>([1.0m, 1m]).ShouldBe(1);
    }

    [Fact]
    public void Each_item_is_compared_with_few_others()
    {
        int compared = 0;
        Counted[] items = [.. Enumerable.Range(0, 2000).Select(number => new Counted(number, () => compared++))];

        Faults<Counted>(items).ShouldBe(0);

        compared.ShouldBeLessThan(2000);
    }

    private static string[] FaultsOf(string json)
    {
        JsonElement[] items = [.. JsonDocument.Parse(json).RootElement.EnumerateArray()];
        var faults = new PayloadFaults();
        faults.Items(items, 0, long.MaxValue, unique: true, "");
        return [.. faults.ToArray().Select(fault => fault.Message)];
    }

    private static int Faults<T>(IReadOnlyList<T> items)
    {
        var faults = new PayloadFaults();
        faults.Items(items, 0, long.MaxValue, unique: true, "Items");
        return faults.Count;
    }

    private sealed class Counted(int number, Action compares) : IEquatable<Counted>
    {
        public bool Equals(Counted? other)
        {
            compares();
            return other?.Number == Number;
        }

        public override bool Equals(object? obj) => Equals(obj as Counted);

        public override int GetHashCode() => Number;

        private int Number { get; } = number;
    }
}
