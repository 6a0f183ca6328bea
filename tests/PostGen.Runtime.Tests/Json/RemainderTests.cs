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
