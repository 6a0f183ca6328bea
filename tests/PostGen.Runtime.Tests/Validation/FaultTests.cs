using PostGen.Runtime.Tests.Fixtures;
using PostGen.Runtime.Tests.Sample;

namespace PostGen.Runtime.Tests.Validation;

public class FaultTests
{
    [Fact]
    public void All_faults_are_listed_with_their_paths()
    {
        var broken = new Reaction { AccountId = "", Count = -1, Mood = Mood.Unrecognized, Tags = ["a", "A1", "a", "b"] };

        PayloadException exception = Should.Throw<PayloadException>(broken.Validate);

        exception.Faults.Select(fault => fault.ToString()).ShouldBe(
        [
            "AccountId must not be empty",
            "Count must be at least 0",
            "Mood is not a value that the document knows",
            "Tags must have at most 3 items, has 4",
            "Tags must have unique items, but 0 and 2 are equal",
            "Tags[1] must match the pattern ^[a-z]+$",
        ]);
        exception.Message.ShouldContain("6 times");
    }

    [Fact]
    public void A_fault_of_the_payload_itself_is_said_of_its_type()
    {
        PayloadException exception = Should.Throw<PayloadException>(() => PayloadValidation.ThrowIfInvalid(new Size()));

        exception.Faults.ShouldBe(
            [new PayloadFault("", "Size must have at least 2 characters"), new PayloadFault("", "a rule must hold"), new PayloadFault("Inner", "must have at least 2 characters")]);
    }

    [Fact]
    public void A_good_payload_has_none()
    {
        TestClient.Valid.Validate();
        Reaction.Parse("""{"account_id":"a","count":1,"mood":"new"}""").Validate();
    }

    [Theory]
    [InlineData("", 1, 5, false)]
    [InlineData("a", 1, 5, true)]
    [InlineData("abcdef", 1, 5, false)]
    [InlineData("😀😀😀", 3, 3, true)]
    [InlineData("😀😀", 3, 5, false)]
    [InlineData(null, 3, 5, true)]
    public void Lengths_count_code_points(string? text, long minimum, long maximum, bool isValid)
        => Faults(faults => faults.Length(text, minimum, maximum, member: "X")).Length.ShouldBe(isValid ? 0 : 1);

    [Theory]
    [InlineData("uri", "https://x.test/a?b", true)]
    [InlineData("uri", "urn:li:share:1", true)]
    [InlineData("uri", "https:x.jpeg", true)]
    [InlineData("uri", "https://", false)]
    [InlineData("uri", "//x.test/a", false)]
    [InlineData("uri", "1a:b", false)]
    [InlineData("uri", ":b", false)]
    [InlineData("uri", "/relative", false)]
    [InlineData("uri", "no uri", false)]
    [InlineData("email", "a.b@c.test", true)]
    [InlineData("email", "a@", false)]
    [InlineData("email", "a b@c", false)]
    [InlineData("uuid", "6f9619ff-8b86-d011-b42d-00c04fc964ff", true)]
    [InlineData("uuid", "6f9619ff8b86d011b42d00c04fc964ff", false)]
    [InlineData("date", "2026-02-29", false)]
    [InlineData("date", "2028-02-29", true)]
    [InlineData("date-time", "2026-01-01T00:00:00Z", true)]
    [InlineData("date-time", "2026-01-01T00:00:00", false)]
    [InlineData("date-time", "2026-01-01 00:00:00Z", false)]
    [InlineData("ipv4", "127.0.0.1", true)]
    [InlineData("ipv4", "127.1", false)]
    [InlineData("ipv4", "256.0.0.1", false)]
    [InlineData("ipv6", "::1", true)]
    [InlineData("ipv6", "127.0.0.1", false)]
    [InlineData("hostname", "a-b.test", true)]
    [InlineData("hostname", "-a.test", false)]
    [InlineData("byte", "AAEC", true)]
    [InlineData("byte", "A*", false)]
    [InlineData("uri-reference", "/a b", false)]
    [InlineData("iri", "https://straße.test/ä", true)]
    [InlineData("iri", "straße", false)]
    [InlineData("iri-reference", "/ä", true)]
    [InlineData("iri-reference", "a b", false)]
    [InlineData("uri-template", "/items/{id", false)]
    [InlineData("idn-email", "ä@straße.test", true)]
    [InlineData("idn-email", "ä", false)]
    [InlineData("idn-hostname", "-ä.test", false)]
    [InlineData("json-pointer", "/a~2", false)]
    [InlineData("relative-json-pointer", "/a", false)]
    [InlineData("duration", "P1DT12H", true)]
    [InlineData("duration", "1 day", false)]
    [InlineData("own-format", "anything", true)]
    public void Formats_are_judged(string format, string text, bool isValid)
        => Faults(faults => faults.Format(text, format, member: "X")).Length.ShouldBe(isValid ? 0 : 1);

    [Fact]
    public void Numbers_are_judged()
    {
        Faults(faults =>
        {
            faults.Minimum(1, 1, member: "A");
            faults.Minimum(0.5, 0.6, member: "B");
            faults.Maximum(5m, 4.9m, member: "C");
            faults.ExclusiveMinimum(1, 1, member: "D");
            faults.ExclusiveMaximum(1.0, 1.0, member: "E");
            faults.MultipleOf(0.3, 0.1m, member: "F");
            faults.MultipleOf(0.35, 0.1m, member: "G");
            faults.MultipleOf(10L, 5L, member: "H");
            faults.MultipleOf(11L, 5L, member: "I");
            faults.MultipleOf(1e300, 7m, member: "J");
            faults.Minimum((long?)null, 1, member: "K");
            faults.Maximum(5UL, 4m, member: "L");
        }).Select(fault => fault.Path).ShouldBe(["B", "C", "D", "E", "G", "I", "J", "L"]);
    }

    [Fact]
    public void Rules_values_and_collections_are_judged()
    {
        Faults(faults =>
        {
            faults.Rule("give A or B", "A", "B");
            faults.Rule("must be given", "C");
            faults.Values("x", ["y", "z"], "D");
            faults.Values("y", ["y", "z"], "E");
            faults.Required((string?)null, member: "F");
            faults.Properties(new Dictionary<string, int> { ["a"] = 1 }, 2, 3, member: "G");
            faults.Items(Array.Empty<int>(), 1, long.MaxValue, member: "H");
            faults.Each(new Dictionary<string, string> { ["k"] = "" }, static (inner, value) => inner.Length(value, 1, 2, ""), member: "I");
        }).Select(fault => fault.ToString()).ShouldBe(
        [
            "give A or B",
            "C must be given",
            "D must be one of y, z",
            "F is required and must not be null",
            "G must have at least 2 entries, has 1",
            "H must have at least 1 items, has 0",
            "I.k must not be empty",
        ]);
    }

    [Fact]
    public void Nested_models_have_nested_paths()
    {
        var broken = new Reaction { AccountId = "", Count = 1 };
        JsonCodec<IReadOnlyDictionary<string, IReadOnlyList<Reaction>>> codec = JsonCodec.Map(JsonCodec.List(JsonCodec.Model<Reaction>()));

        Faults(faults =>
        {
            faults.Model(broken, member: "One");
            faults.Models([TestClient.Valid, null!, broken], member: "Many");
            faults.Value(new Dictionary<string, IReadOnlyList<Reaction>> { ["k"] = [broken] }, codec, member: "Deep");
            faults.Value([Mood.Unrecognized], JsonCodec.List(MoodJson.Instance.Codec), member: "Moods");
            faults.Value([null], JsonCodec.List(JsonCodec.NullableReference(JsonCodec.Model<Reaction>())), member: "Nullable");
        }).Select(fault => fault.Path).ShouldBe(["One.AccountId", "Many[1]", "Many[2].AccountId", "Deep.k[0].AccountId", "Moods[0]"]);
    }

    [Theory]
    [InlineData("no placeholder", 0, 0)]
    [InlineData("Hey {{0}} and {{1}}!", 2, 0)]
    [InlineData("Hey {{0}}", 0, 1)]
    [InlineData("Hey {{-1}}", 0, 1)]
    [InlineData("Hey {{2}} and {{3}}", 2, 2)]
    [InlineData("Hey", 1, 0)]
    [InlineData("{{", 0, 0)]
    [InlineData("{{-", 0, 0)]
    [InlineData("{{0", 0, 0)]
    [InlineData("{{name}} {{ 0 }}", 0, 0)]
    [InlineData("{{{0}}}", 0, 1)]
    [InlineData("{{99999999999999999999}}", 1, 1)]
    [InlineData("{{00}} {{+0}} {{-0}}", 1, 0)]
    [InlineData(null, 1, 0)]
    public void Each_placeholder_names_an_entry(string? text, int count, int faults)
        => Faults(collected => collected.Placeholders(text, "Mentions", count)).Length.ShouldBe(faults);

    [Theory]
    [InlineData("%0 %1%", "%n%", 1)]
    [InlineData("<n> <0> <1> <2>", "<n>", 2)]
    [InlineData("{{7}}", "<n>", 0)]
    [InlineData("{{7}}", "n", 0)]
    public void Placeholders_are_spelt_as_the_document_says(string text, string pattern, int faults)
        => Faults(collected => collected.Placeholders(text, "Mentions", 1, pattern)).Length.ShouldBe(faults);

    private static PayloadFault[] Faults(Action<PayloadFaults> check)
    {
        var faults = new PayloadFaults();
        check(faults);
        return faults.ToArray();
    }

    private sealed class Size : IPayload
    {
        public void CollectFaults(PayloadFaults faults)
        {
            faults.Add("", "must have at least 2 characters");
            faults.Rule("a rule must hold", "A", "B");
            faults.Add("Inner", "must have at least 2 characters");
        }
    }
}
