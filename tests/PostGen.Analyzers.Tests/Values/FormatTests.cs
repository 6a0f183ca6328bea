using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads;
using PostGen.Runtime.CompilerServices;

namespace PostGen.Analyzers.Tests.Values;

/// <summary>Each format that can be judged, hit and nearly missed.</summary>
public class FormatTests
{
    [Theory]
    [InlineData("uri", "www.example.org")]
    [InlineData("uri", "/a/b")]
    [InlineData("uri", "https://example.org/a b")]
    [InlineData("email", "ann")]
    [InlineData("email", "ann@")]
    [InlineData("email", "@example.org")]
    [InlineData("uuid", "2eb8aa08-aa98-11ea-b4aa73b441d16380")]
    [InlineData("uuid", "")]
    [InlineData("date", "2026-02-29")]
    [InlineData("date", "22.11.2026")]
    [InlineData("date-time", "2026-11-22 08:00")]
    [InlineData("date-time", "2026-11-22T08:00:00")]
    [InlineData("date-time", "2026-11-22T24:00:00Z")]
    [InlineData("ipv4", "127.0.0.256")]
    [InlineData("ipv4", "127.0.0")]
    [InlineData("ipv6", "12345::")]
    [InlineData("ipv6", "127.0.0.1")]
    [InlineData("hostname", "-a.example.org")]
    [InlineData("hostname", "a..b")]
    [InlineData("hostname", "a_b")]
    [InlineData("uri", "http://[::1")]
    [InlineData("uri", "https://example.org/{id}")]
    [InlineData("email", "a b@example.org")]
    [InlineData("email", "a..b@example.org")]
    [InlineData("email", ".a@example.org")]
    [InlineData("ipv4", "0127.0.0.1")]
    [InlineData("ipv6", "fe80::a%en1")]
    [InlineData("date", "2026-1-1")]
    [InlineData("uuid", "{2eb8aa08-aa98-11ea-b4aa-73b441d16380}")]
    [InlineData("byte", "SGVsbG8")]
    [InlineData("byte", "SGVs!G8=")]
    public async Task Reports_a_text_without_the_format(string format, string text)
    {
        await VerifyAsync(format, $$"""{|PG1007:"{{text}}"|}""");
        IsValidAtRunTime(format, text).ShouldBeFalse();
    }

    [Theory]
    [InlineData("uri", "https://example.org/a?b=c#d")]
    [InlineData("uri", "urn:li:share:1")]
    [InlineData("uri", "mailto:ann@example.org")]
    [InlineData("email", "ann+tag@example.org")]
    [InlineData("uuid", "2EB8AA08-aa98-11ea-b4aa-73b441d16380")]
    [InlineData("date", "2028-02-29")]
    [InlineData("date-time", "2026-11-22T08:00:00Z")]
    [InlineData("date-time", "2026-11-22t08:00:00.123+02:00")]
    [InlineData("date-time", "1990-12-31T23:59:60Z")]
    [InlineData("ipv4", "127.0.0.1")]
    [InlineData("ipv6", "::ffff:127.0.0.1")]
    [InlineData("hostname", "xn--nxasmq6b.example")]
    [InlineData("hostname", "localhost")]
    [InlineData("uri", "tel:+1-816-555-1212")]
    [InlineData("uri", "ldap://[2001:db8::7]/c=GB?objectClass?one")]
    [InlineData("email", "\\\"joe bloggs\\\"@example.org")]
    [InlineData("email", "joe@[127.0.0.1]")]
    [InlineData("email", "joe@[IPv6:::1]")]
    [InlineData("ipv6", "::")]
    [InlineData("byte", "SGVsbG8=")]
    [InlineData("byte", "")]
    [InlineData("unheard-of", "anything")]
    public async Task Is_silent_on_a_text_with_the_format(string format, string text)
    {
        await VerifyAsync(format, $"\"{text}\"");
        IsValidAtRunTime(format, text.Replace("\\", "")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("""new Uri({|PG1007:"nowhere"|}).ToString()""")]
    [InlineData("""$"{new Uri("https://example.org")}" """)]
    [InlineData("""{|PG1007:$"www.{nameof(text)}.org"|}""")]
    [InlineData("""{|PG1007:"www." + "example.org"|}""")]
    public Task Judges_what_is_put_together(string value) => VerifyAsync("uri", value);

    [Fact]
    public Task Judges_items_and_values_of_maps() =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(
            """
            _ = new Holder { Items = ["a@b.org", {|PG1007:"a"|}, text] };
            _ = new Holder { Map = new() { ["a"] = "a@b.org", ["b"] = {|PG1007:"b"|} } };
            """,
            """
            class Holder
            {
                [SchemaFormat("email", AppliesTo = SchemaTarget.Items)] public List<string>? Items { get; set; }
                [SchemaFormat("email", AppliesTo = SchemaTarget.Items)] public Dictionary<string, string>? Map { get; set; }
            }
            """);

    // What the compiler allows must not be refused when it is sent, nor the other way round.
    private static bool IsValidAtRunTime(string format, string text)
    {
        var faults = new PayloadFaults();
        faults.Format(text, format);
        return faults.Count == 0;
    }

    private static Task VerifyAsync(string format, string value) =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(
            $$"""_ = new Holder { Text = {{value}} };""", $$"""class Holder { [SchemaFormat("{{format}}")] public string? Text { get; set; } }""");
}
