using PostGen.Runtime.Tests.Sample;

namespace PostGen.Runtime.Tests.Json;

public class EnumTests
{
    [Fact]
    public void Texts_and_values_correspond()
    {
        MoodJson.Instance.ToText(Mood.Celebrate).ShouldBe("cele\"brate");
        MoodJson.Instance.ToText(Mood.Unrecognized).ShouldBeNull();
        MoodJson.Instance.ToText((Mood)99).ShouldBeNull();
        MoodJson.Instance.Parse("like").ShouldBe(Mood.Like);
        MoodJson.Instance.Parse("LIKE").ShouldBe(Mood.Unrecognized);
        MoodJson.Instance.Parse(null).ShouldBe(Mood.Unrecognized);
    }

    [Theory]
    [InlineData("1", Level.One)]
    [InlineData("1.0", Level.One)]
    [InlineData("1e1", Level.Ten)]
    [InlineData("2", Level.Unrecognized)]
    [InlineData("\"1\"", Level.Unrecognized)]
    public void Numbers_are_compared_by_value(string json, Level level)
        => JsonText.Read(System.Text.Encoding.UTF8.GetBytes(json), LevelJson.Instance.Codec).ShouldBe(level);

    [Fact]
    public void Many_values_are_found_each()
    {
        string[] texts = [.. Enumerable.Range(0, 200).Select(i => $"value_{i}")];
        var found = new EnumTexts(texts, isNumeric: false);

        for (int i = 0; i < texts.Length; i++)
            found.Find(System.Text.Encoding.UTF8.GetBytes(texts[i])).ShouldBe(i);

        found.Find("value_200"u8).ShouldBe(-1);
        found.Find(""u8).ShouldBe(-1);
    }

    [Fact]
    public void Any_kind_of_json_can_be_unrecognised()
        => JsonText.Read("""[{"a":1},["b"],null]"""u8, JsonCodec.List(JsonCodec.Nullable(MoodJson.Instance.Codec)))
            .ShouldBe([Mood.Unrecognized, Mood.Unrecognized, null]);
}
