using System.Text.Json;
using PostGen.Runtime.Tests.Sample;

namespace PostGen.Runtime.Tests.Json;

public class UnionTests
{
    [Theory]
    [InlineData("""{"kind":"reaction","account_id":"a","count":1}""")]
    [InlineData("""{"account_id":"a","count":1,"kind":"reaction_2"}""")]
    public void The_tag_decides_wherever_it_stands(string json)
    {
        Job job = JsonModel.Parse<Job>(json);

        job.Value.ShouldBeOfType<Reaction>();
        JsonModel.ToJson(job).Length.ShouldBe(json.Length);
    }

    [Fact]
    public void Required_properties_decide() => JsonModel.Parse<Job>("""{"unit":"EUR","amount":3}""").Value.ShouldBeOfType<JsonElement>();

    [Fact]
    public void The_type_decides() => JsonModel.Parse<Job>("\"text\"").Value.ShouldBe("text");

    [Theory]
    [InlineData("""{"kind":"other","x":1}""", "other")]
    [InlineData("""{"kind":5}""", "5")]
    [InlineData("""{"amount":3}""", null)]
    [InlineData("42", null)]
    [InlineData("[]", null)]
    public void What_fits_no_case_is_kept(string json, string? discriminator)
    {
        Job job = JsonModel.Parse<Job>(json);

        job.Value.ShouldBeOfType<UnknownCase>().Discriminator.ShouldBe(discriminator);
        JsonModel.ToJson(job).ShouldBe(json);
        job.Value.ShouldBe(JsonModel.Parse<Job>(json).Value);
    }

    [Fact]
    public void Null_is_no_case() => Should.Throw<JsonException>(() => JsonModel.Parse<Job>("null"));

    [Theory]
    [InlineData("""{"\ud800":1}""")]
    [InlineData("""{"kind":"\ud800reaction"}""")]
    public void What_is_no_unicode_is_a_fault(string json) => Should.Throw<JsonException>(() => JsonModel.Parse<Job>(json)).Message.ShouldContain("Unicode");

    [Fact]
    public void A_fault_inside_a_case_has_its_path()
        => Should.Throw<JsonException>(() => JsonModel.Parse<Job>("""{"kind":"reaction","account_id":1}""")).Path.ShouldBe("$.account_id");

    [Fact]
    public void Numbers_and_integers_are_told_apart()
    {
        UnionCases cases = new UnionCases().Case(0, JsonTypes.Integer).Case(1, JsonTypes.Number).Case(2, JsonTypes.Boolean, values: ["true"]);

        Find(cases, "5").ShouldBe(0);
        Find(cases, "5.0").ShouldBe(0);
        Find(cases, "5.5").ShouldBe(1);
        Find(cases, "true").ShouldBe(2);
        Find(cases, "false").ShouldBe(-1);
    }

    [Fact]
    public void A_single_tag_is_found_at_once()
    {
        UnionCases cases = new UnionCases().Tag("mode"u8, "\"FREE\"", 0).Tag("mode"u8, "\"PROMOTED\"", 1).Tag("mode"u8, "\"PROMOTED_PLUS\"", 1);

        Find(cases, """{"x":{"mode":"FREE"},"mode":"PROMOTED_PLUS"}""").ShouldBe(1);
        Find(cases, """{"mode":"FREE"}""").ShouldBe(0);
        Find(cases, """{"mode":null}""").ShouldBe(-1);
        Find(cases, "{}").ShouldBe(-1);
    }

    private static int Find(UnionCases cases, string json)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(json));
        reader.Read();
        int found = cases.Find(reader);
        reader.TokenStartIndex.ShouldBe(0);
        return found;
    }
}
