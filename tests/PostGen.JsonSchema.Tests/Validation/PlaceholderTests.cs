using PostGen.JsonSchema.Validation;

namespace PostGen.JsonSchema.Tests.Validation;

// The vendor extension x-postgen-placeholders
public class PlaceholderTests
{
    private const string Post = """{"x-postgen-placeholders":{"in":"text","into":"mentions"}}""";

    [Theory]
    [InlineData("""{"text":"Hey {{0}} and {{1}}!","mentions":["a","b"]}""", null)]
    [InlineData("""{"text":"Hey {{0}}, {{0}}!","mentions":["a","b"]}""", null)]
    [InlineData("""{"text":"Hey!"}""", null)]
    [InlineData("""{"text":"{{ 0 }} {{name}} {{}} {0}"}""", null)]
    [InlineData("""{"mentions":[]}""", null)]
    [InlineData("""{"text":7,"mentions":[]}""", null)]
    [InlineData("""{"text":"{{7}}","mentions":"x"}""", null)]
    [InlineData("[]", null)]
    [InlineData("""{"text":"Hey {{0}}!"}""", "\"text\" names the entry {{0}} of \"mentions\", which has no entries.")]
    [InlineData("""{"text":"Hey {{1}}!","mentions":["a"]}""", "\"text\" names the entry {{1}} of \"mentions\", which has only the entry 0.")]
    [InlineData("""{"text":"Hey {{2}}!","mentions":["a","b"]}""", "\"text\" names the entry {{2}} of \"mentions\", which has only the entries 0 to 1.")]
    [InlineData("""{"text":"Hey {{-1}}!","mentions":["a"]}""", "\"text\" names the entry {{-1}} of \"mentions\", which counts from 0.")]
    [InlineData("""{"text":"{{99999999999999999999}}","mentions":["a"]}""", "\"text\" names the entry {{99999999999999999999}} of \"mentions\", which has only the entry 0.")]
    [InlineData("""{"text":"{{{3}}","mentions":["a"]}""", "\"text\" names the entry {{3}} of \"mentions\", which has only the entry 0.")]
    public void Every_placeholder_needs_its_entry(string instance, string? message)
    {
        Verdict.Of(Post, instance, message is null);
        Verdict.FaultsOf(Post, instance).Select(fault => fault.Message).ShouldBe(message is null ? [] : [message]);
    }

    [Fact]
    public void The_spelling_of_placeholders_and_their_number_are_up_to_the_document()
    {
        const string schema = """{"x-postgen-placeholders":[{"in":"a","into":"x","pattern":"$n;"},{"in":"b","into":"y"}]}""";

        Verdict.FaultsOf(schema, """{"a":"$0; $1;","x":[1],"b":"{{5}} $7;","y":[]}""").Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("""{"x-postgen-placeholders":{"in":"text"}}""")]
    [InlineData("""{"x-postgen-placeholders":[7]}""")]
    [InlineData("""{"x-postgen-placeholders":{"in":"text","into":"m","pattern":"n"}}""")]
    [InlineData("""{"x-postgen-placeholders":{"in":"text","into":"m","pattern":"{n}{n}"}}""")]
    public void An_extension_that_makes_no_sense_is_said_so(string schema)
    {
        ValidationFault fault = Verdict.OnlyFaultOf(schema, "{}");

        fault.Kind.ShouldBe(ValidationFaultKind.Undecided);
        fault.Message.ShouldBe("x-postgen-placeholders needs \"in\" and \"into\", names of properties, and may have a \"pattern\" such as {{n}}.");
    }

    [Fact]
    public void Placeholders_are_found_with_their_places()
    {
        PlaceholderPattern.Default.Find("a {{01}}{{-0}}").ShouldBe([new Placeholder(2, 6, "01", 1), new Placeholder(8, 6, "-0", 0)]);
        PlaceholderPattern.Parse("no").ShouldBeNull();
    }
}
