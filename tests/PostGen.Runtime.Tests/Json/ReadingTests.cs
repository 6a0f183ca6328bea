using System.Text.Json;
using PostGen.Runtime.Tests.Sample;

namespace PostGen.Runtime.Tests.Json;

public class ReadingTests
{
    [Fact]
    public void Reads_what_the_schema_says()
    {
        Reaction reaction = Reaction.Parse("""{"account_id":"a","count":7,"mood":"like","tags":["x"],"note":null,"at":"2026-01-02T03:04:05+01:00"}""");

        reaction.AccountId.ShouldBe("a");
        reaction.Count.ShouldBe(7);
        reaction.Mood.ShouldBe(Mood.Like);
        reaction.Tags.ShouldBe(["x"]);
        reaction.At.ShouldBe(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1)));
    }

    [Theory]
    [InlineData("""{"account_id":"a","count":1}""")]
    [InlineData("""{"account_id":"a","count":1,"note":null}""")]
    [InlineData("""{"account_id":"a","count":1,"note":"n","extra":{"deep":[1,2.50,"ü"]},"":0}""")]
    [InlineData("""{"account_id":"a","count":1,"mood":"furious"}""")]
    [InlineData("""{"account_id":"a","count":1,"moods":["like","furious"]}""")]
    [InlineData("""{"account_id":"a","count":1,"at":"2026-01-02T03:04:05Z"}""")]
    [InlineData("""{"account_id":"a","count":1,"at":"2026-01-02T03:04:05.25-08:00"}""")]
    [InlineData("""{"account_id":"a\"\\\n<é>","count":1,"mood":"cele\"brate"}""")]
    public void Writes_back_what_it_read(string json) => Reaction.Parse(json).ToJson().ShouldBe(json);

    [Fact]
    public void Null_and_absent_are_told_apart()
    {
        Reaction absent = Reaction.Parse("""{"account_id":"a","count":1}""");
        Reaction isNull = absent with { Note = null };

        absent.ShouldNotBe(isNull);
        isNull.ToJson().ShouldContain("\"note\":null");
    }

    [Fact]
    public void Escaped_property_names_are_recognised()
        => Reaction.Parse("""{"\u0061ccount_id":"a","count":1}""").AccountId.ShouldBe("a");

    [Fact]
    public void The_last_of_equal_keys_wins()
    {
        Reaction reaction = Reaction.Parse("""{"account_id":"a","account_id":"b","count":1,"x":1,"x":2,"mood":"odd","mood":"like"}""");

        reaction.AccountId.ShouldBe("b");
        reaction.Mood.ShouldBe(Mood.Like);
        reaction.GetRawText("Mood").ShouldBeNull();
        reaction.ToJson().ShouldContain("\"x\":2");
    }

    [Theory]
    [InlineData("""{"account_id":null,"count":1}""", "$.account_id", 0, 14)]
    [InlineData("""{"account_id":5,"count":1}""", "$.account_id", 0, 14)]
    [InlineData("""{"count":1}""", "$", 0, 10)]
    [InlineData("{\n  \"account_id\": \"a\",\n  \"count\": \"many\"}", "$.count", 2, 11)]
    [InlineData("""{"account_id":"a","count":1,"tags":["x",3]}""", "$.tags[1]", 0, 40)]
    [InlineData("""{"account_id":"a","count":99999999999999999999}""", "$.count", 0, 26)]
    [InlineData("""{"account_id":"a","count":1""", "$.count", 0, 27)]
    [InlineData("[]", "$", 0, 0)]
    public void A_fault_says_path_line_and_position(string json, string path, long line, long position)
    {
        JsonException exception = Should.Throw<JsonException>(() => Reaction.Parse(json));

        exception.Path.ShouldBe(path);
        exception.LineNumber.ShouldBe(line);
        exception.BytePositionInLine.ShouldBe(position);
        exception.Message.ShouldContain(path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("nul")]
    [InlineData("<html>")]
    [InlineData("""{"account_id":"\ud800","count":1}""")]
    [InlineData("""{"account_id":"a","count":1} x""")]
    public void What_is_no_json_is_a_json_exception(string json) => Should.Throw<JsonException>(() => Reaction.Parse(json));

    [Fact]
    public void A_missing_property_is_named()
        => Should.Throw<JsonException>(() => Reaction.Parse("{}")).Message.ShouldContain("'account_id', 'count'");

    [Fact]
    public void Depth_is_limited()
    {
        string json = $$"""{"account_id":"a","count":1,"x":{{new string('[', 5000)}}{{new string(']', 5000)}}}""";

        Should.Throw<JsonException>(() => Reaction.Parse(json));
    }

    [Fact]
    public void A_byte_order_mark_is_skipped()
        => JsonModel.Parse<Reaction>([0xEF, 0xBB, 0xBF, .. """{"account_id":"a","count":1}"""u8]).Count.ShouldBe(1);

    [Theory]
    [InlineData("7", 7)]
    [InlineData("7.0", 7)]
    [InlineData("7e2", 700)]
    [InlineData("\"7\"", 7)]
    public void Integers_are_read_in_every_spelling(string text, long value)
        => Reaction.Parse($$"""{"account_id":"a","count":{{text}}}""").Count.ShouldBe(value);

    [Theory]
    [InlineData("7.5")]
    [InlineData("\"\"")]
    [InlineData("true")]
    [InlineData("{}")]
    public void What_is_no_integer_is_refused(string text)
        => Should.Throw<JsonException>(() => Reaction.Parse($$"""{"account_id":"a","count":{{text}}}"""));

    [Theory]
    [InlineData("2026-01-02T03:04:05Z")]
    [InlineData("2026-01-02T03:04:05")]
    [InlineData("2026-01-02t03:04:05.000z")]
    [InlineData("2026-01-02 03:04:05Z")]
    public void Dates_without_an_offset_are_utc(string text)
        => Reaction.Parse($$"""{"account_id":"a","count":1,"at":"{{text}}"}""").At.ShouldBe(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    [Theory]
    [InlineData("12:00")]
    [InlineData("Jan 5")]
    [InlineData("03/04/2024")]
    [InlineData("10:00 PM +02:00")]
    [InlineData("2026-13-01T00:00:00Z")]
    [InlineData("2026-01")]
    [InlineData("9999-12-31T23:59:60Z")]
    public void A_text_that_leaves_the_date_open_is_refused(string text)
        => Should.Throw<JsonException>(() => Reaction.Parse($$"""{"account_id":"a","count":1,"at":"{{text}}"}""")).Message.ShouldContain("RFC 3339");

    [Theory]
    [InlineData("2024-12-31T23:59:60Z")]
    [InlineData("2025-01-01T00:59:60+01:00")]
    [InlineData("Wed, 01 Jan 2025 00:00:00 GMT")]
    public void Leap_seconds_and_the_dates_of_HTTP_are_read(string text)
        => Reaction.Parse($$"""{"account_id":"a","count":1,"at":"{{text}}"}""").At.ShouldBe(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public void The_serializer_reads_and_writes_emitted_types()
    {
        const string json = """{"account_id":"a","count":1,"mood":"like"}""";

        Reaction reaction = JsonSerializer.Deserialize<Reaction>(json)!;

        JsonSerializer.Serialize(reaction).ShouldBe(json);
        JsonSerializer.Serialize(new Dictionary<Mood, Mood> { [Mood.Like] = Mood.Like }).ShouldBe("""{"like":"like"}""");
        JsonSerializer.Deserialize<Mood>("\"new\"").ShouldBe(Mood.Unrecognized);
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Reaction[]>("""[{"account_id":1,"count":1}]""")).Path.ShouldNotBeNull();
    }
}
