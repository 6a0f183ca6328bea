using System.Text;
using System.Text.Json;

namespace PostGen.Runtime.Tests.Json;

// What tells cases apart where neither a discriminator nor a required property does.
public sealed class UnionCasesTests
{
    private static readonly UnionCases s_lists = new UnionCases()
        .Case(0, JsonTypes.Array)
        .Case(1, JsonTypes.Array)
        .Case(2, JsonTypes.Array)
        .Items(new UnionCases()
            .Case(0, JsonTypes.String)
            .Case(1, JsonTypes.Object, required: ["a"])
            .Case(2, JsonTypes.Object | JsonTypes.String));

    private static readonly UnionCases s_listsAndAny = new UnionCases()
        .Case(0, JsonTypes.Array)
        .Case(1, JsonTypes.Array)
        .Case(2, JsonTypes.Any)
        .Items(new UnionCases().Case(0, JsonTypes.String).Case(1, JsonTypes.Integer));

    private static readonly UnionCases s_listsOfLists = new UnionCases()
        .Case(0, JsonTypes.Array)
        .Case(1, JsonTypes.Array)
        .Case(2, JsonTypes.Array)
        .Items(new UnionCases()
            .Case(0, JsonTypes.Array)
            .Case(1, JsonTypes.Array)
            .Case(2, JsonTypes.String)
            .Items(new UnionCases().Case(0, JsonTypes.String).Case(1, JsonTypes.Integer)));

    private static readonly UnionCases s_values = new UnionCases()
        .Case(0, JsonTypes.Object, required: ["value"]).Property("value", JsonTypes.String).Property("kind", JsonTypes.Any, "\"text\"", "1")
        .Case(1, JsonTypes.Object, required: ["value"]);

    private static readonly UnionCases s_known = new UnionCases()
        .Case(0, JsonTypes.Object).Known("user", "name")
        .Case(1, JsonTypes.Object).Ties("team", "name", "size")
        .Case(2, JsonTypes.Object);

    [Theory]
    [InlineData("""["a"]""", 0)]
    [InlineData("""[{"a":1}]""", 1)]
    [InlineData("""[{"b":1}]""", 2)]
    [InlineData("""["a",{"b":1}]""", 2)]
    [InlineData("""[null,{"a":[{}]},{"a":2}]""", 1)]
    [InlineData("[]", 0)]
    [InlineData("[null]", 0)]
    [InlineData("[1]", -1)]
    [InlineData("\"a\"", -1)]
    public void Lists_by_the_widest_case_that_an_item_needs(string json, int expected) => Find(s_lists, json).ShouldBe(expected);

    [Theory]
    [InlineData("[1]", 1)]
    [InlineData("[[]]", 2)]
    [InlineData("[null]", 0)]
    [InlineData("1", 2)]
    public void Lists_of_unknown_items_by_the_case_that_takes_any_value(string json, int expected) => Find(s_listsAndAny, json).ShouldBe(expected);

    [Theory]
    [InlineData("""{"value":"a"}""", 0)]
    [InlineData("""{"value":["a"]}""", 1)]
    [InlineData("""{"kind":"text","value":"a"}""", 0)]
    [InlineData("""{"value":"a","kind":"number"}""", 1)]
    [InlineData("""{"value":"a","kind":1}""", 0)]
    [InlineData("""{}""", -1)]
    public void Objects_by_what_a_property_is_where_it_is_there(string json, int expected) => Find(s_values, json).ShouldBe(expected);

    [Theory]
    [InlineData("""{"user":1}""", 0)]
    [InlineData("""{"team":1}""", 1)]
    [InlineData("""{"name":1}""", 0)]
    [InlineData("""{"name":1,"size":1}""", 1)]
    [InlineData("""{}""", 0)]
    [InlineData("""{"other":1}""", 0)]
    public void Objects_by_how_many_of_their_properties_a_case_knows(string json, int expected) => Find(s_known, json).ShouldBe(expected);

    [Theory]
    [InlineData("[[1]]", 1)]
    [InlineData("""[[],["a"]]""", 0)]
    [InlineData("[[]]", 0)]
    [InlineData("""["a"]""", 2)]
    [InlineData("[[{}]]", -1)]
    public void Lists_of_lists_by_what_the_inner_ones_hold(string json, int expected) => Find(s_listsOfLists, json).ShouldBe(expected);

    private static int Find(UnionCases cases, string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return cases.Find(reader);
    }
}
