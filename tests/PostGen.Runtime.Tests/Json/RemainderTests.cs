using System.Text.Json;
using PostGen.Runtime.Tests.Sample;

namespace PostGen.Runtime.Tests.Json;

public class RemainderTests
{
    [Fact]
    public void An_unknown_enum_value_keeps_its_text()
    {
        Reaction reaction = Reaction.Parse("""{"account_id":"a","count":1,"mood":"furious"}""");

        reaction.Mood.ShouldBe(Mood.Unrecognized);
        reaction.GetRawText(nameof(Reaction.Mood)).ShouldBe("furious");
    }

    [Fact]
    public void Assigning_the_member_forgets_the_text()
    {
        Reaction read = Reaction.Parse("""{"account_id":"a","count":1,"mood":"furious"}""");

        Reaction changed = read with { Mood = Mood.Like };

        changed.GetRawText(nameof(Reaction.Mood)).ShouldBeNull();
        changed.ToJson().ShouldBe("""{"account_id":"a","count":1,"mood":"like"}""");
        read.GetRawText(nameof(Reaction.Mood)).ShouldBe("furious");
    }

    [Fact]
    public void A_list_of_enums_keeps_its_json_while_it_is_the_instance_that_was_read()
    {
        Reaction read = Reaction.Parse("""{"account_id":"a","count":1,"moods":["like","furious"]}""");

        (read with { Count = 2 }).ToJson().ShouldContain("furious");
        Should.Throw<JsonException>(() => (read with { Moods = [Mood.Unrecognized] }).ToJson());
        (read with { Moods = [Mood.Like] }).ToJson().ShouldContain("\"moods\":[\"like\"]");
    }

    [Fact]
    public void Unrecognized_cannot_be_written_without_a_text()
        => Should.Throw<JsonException>(() => new Reaction { AccountId = "a", Count = 1, Mood = Mood.Unrecognized }.ToJson());

    [Theory]
    [InlineData("""{"account_id":"a","count":1,"x":1,"y":[]}""", """{"y":[],"account_id":"a","x":1.0,"count":1}""", true)]
    [InlineData("""{"account_id":"a","count":1,"x":1}""", """{"account_id":"a","count":1,"x":2}""", false)]
    [InlineData("""{"account_id":"a","count":1,"x":1}""", """{"account_id":"a","count":1}""", false)]
    [InlineData("""{"account_id":"a","count":1,"mood":"u"}""", """{"account_id":"a","count":1,"mood":"v"}""", false)]
    [InlineData("""{"account_id":"a","count":1,"tags":["x"]}""", """{"account_id":"a","count":1,"tags":["x"]}""", true)]
    [InlineData("""{"account_id":"a","count":1,"tags":["x"]}""", """{"account_id":"a","count":1,"tags":["y"]}""", false)]
    [InlineData("""{"account_id":"a","count":1,"x":{"k":1,"k":1}}""", """{"account_id":"a","count":1,"x":{"k":1,"l":2}}""", false)]
    [InlineData("""{"account_id":"a","count":1,"x":{"k":2,"k":1}}""", """{"account_id":"a","count":1,"x":{"k":1}}""", true)]
    public void Takes_part_in_equality(string left, string right, bool isEqual)
    {
        Reaction.Parse(left).Equals(Reaction.Parse(right)).ShouldBe(isEqual);
        if (isEqual)
            Reaction.Parse(left).GetHashCode().ShouldBe(Reaction.Parse(right).GetHashCode());
    }

    [Theory]
    [InlineData("""{"account_id":"a","count":1,"x":"\ud800"}""")]
    [InlineData("""{"account_id":"a","count":1,"x":{"y":["\ude00\ud83d"]}}""")]
    [InlineData("""{"account_id":"a","count":1,"x":{"\uD800":1}}""")]
    public void Half_a_pair_of_surrogates_is_written_back_and_compared(string json)
    {
        Reaction read = Reaction.Parse(json);

        read.ToJson().ShouldBe(json);
        read.ShouldBe(Reaction.Parse(json));
        read.GetHashCode().ShouldBe(Reaction.Parse(json).GetHashCode());
        read.ShouldNotBe(Reaction.Parse("""{"account_id":"a","count":1,"x":"\udfff"}"""));
    }

    [Fact]
    public void Half_a_pair_in_an_unknown_case_is_written_back_and_compared()
    {
        var value = new UnknownCase(JsonSerializer.Deserialize<JsonElement>("""{"kind":"zz","q":"\ud800"}"""));

        value.Equals(new UnknownCase(JsonSerializer.Deserialize<JsonElement>("""{"kind":"zz","q":"\ud800"}"""))).ShouldBeTrue();
        value.Equals(new UnknownCase(JsonSerializer.Deserialize<JsonElement>("""{"kind":"zz","q":"\ud801"}"""))).ShouldBeFalse();
        value.GetHashCode().ShouldBe(new UnknownCase(value.Json.Clone()).GetHashCode());
    }

    [Fact]
    public void Whole_pairs_are_written_as_compactly_as_anything()
        => Reaction.Parse("""{"account_id":"a","count":1,"x": [ "\ud83d\ude00" ]}""").ToJson().ShouldEndWith("""
            "x":["\uD83D\uDE00"]}
            """);

    [Fact]
    public void The_last_of_equal_names_counts_where_the_first_was_unknown()
    {
        Reaction.Parse("""{"account_id":"a","count":1,"mood":"zz","mood":null,"moods":["zz"],"moods":null}""").ShouldBe(
            Reaction.Parse("""{"account_id":"a","count":1,"mood":null,"moods":null}"""));

        Reaction read = Reaction.Parse("""{"account_id":"a","count":1,"moods":["zz"],"moods":["like"]}""");

        read.GetRawText(nameof(Reaction.Moods)).ShouldBeNull();
    }

    [Fact]
    public void Many_properties_are_kept_in_order_and_the_last_of_equal_names_wins()
    {
        string[] properties = [.. Enumerable.Range(0, 50_000).Select(static i => $"\"p{i}\":{i}")];
        string json = $$"""{"account_id":"a","count":1,{{string.Join(',', properties)}}""";

        Reaction read = Reaction.Parse(json + ",\"p7\":\"seven\"}");

        read.ToJson().ShouldBe(json.Replace("\"p7\":7,", "\"p7\":\"seven\",") + "}");
        read.ShouldBe(Reaction.Parse(read.ToJson()));
        read.ShouldNotBe(Reaction.Parse(json + "}"));
    }
}
