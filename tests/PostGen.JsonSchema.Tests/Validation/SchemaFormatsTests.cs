using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;

namespace PostGen.JsonSchema.Tests.Validation;

// Validation 2020-12, section 7.3
public class SchemaFormatsTests
{
    [Theory]
    [InlineData("date-time", "1963-06-19T08:30:06.283185Z")]
    [InlineData("date-time", "1963-06-19t08:30:06z")]
    [InlineData("date-time", "1990-12-31T15:59:60.123-08:00")]
    [InlineData("date", "2024-02-29")]
    [InlineData("time", "23:59:60Z")]
    [InlineData("time", "08:30:06+05:30")]
    [InlineData("duration", "P4DT12H30M5S")]
    [InlineData("duration", "PT0.5S")]
    [InlineData("duration", "P2W")]
    [InlineData("email", "joe.bloggs+x@example.com")]
    [InlineData("email", "\"joe bloggs\"@example.com")]
    [InlineData("email", "joe@[127.0.0.1]")]
    [InlineData("email", "joe@[IPv6:::1]")]
    [InlineData("idn-email", "실례@실례.테스트")]
    [InlineData("hostname", "www.example.com")]
    [InlineData("hostname", "xn--4gbwdl.xn--wgbh1c")]
    [InlineData("idn-hostname", "실례.테스트")]
    [InlineData("ipv4", "192.168.0.1")]
    [InlineData("ipv6", "::")]
    [InlineData("ipv6", "1:2:3:4:5:6:7:8")]
    [InlineData("ipv6", "::ffff:192.168.0.1")]
    [InlineData("ipv6", "1::8")]
    [InlineData("uri", "https://user@example.com:8080/a/b?c=d#e")]
    [InlineData("uri", "urn:oasis:names:specification:docbook:dtd:xml:4.1.2")]
    [InlineData("uri", "mailto:John.Doe@example.com")]
    [InlineData("uri", "http://[2001:db8::7]/c=GB?one")]
    [InlineData("uri-reference", "/abc")]
    [InlineData("uri-reference", "#frag")]
    [InlineData("uri-reference", "//example.com/?q")]
    [InlineData("iri", "https://ƒøø.ßår/?∂éœ=πîx#πîüx")]
    [InlineData("iri-reference", "/âππ")]
    [InlineData("uri-template", "http://example.com/dictionary/{term:1}/{term}{?a,b*}")]
    [InlineData("uuid", "2EB8AA08-AA98-11EA-B4AA-73B441D16380")]
    [InlineData("json-pointer", "/foo/bar~0/baz~1/%a")]
    [InlineData("json-pointer", "")]
    [InlineData("relative-json-pointer", "0#")]
    [InlineData("relative-json-pointer", "12/a/b")]
    [InlineData("regex", "([abc])+\\s+$")]
    [InlineData("byte", "aGVsbG8=")]
    [InlineData("byte", "")]
    [InlineData("base64url", "_-8")]
    [InlineData("char", "😀")]
    [InlineData("uri", "file:///a")]
    [InlineData("uri", "http://[v1.a:b]:80/")]
    [InlineData("uri-template", "{%20a.b_c,d:9999}{&x*}")]
    public void Right_spellings(string format, string text) => SchemaFormats.IsValid(format, text).ShouldBe(true, text);

    [Theory]
    [InlineData("date-time", "1990-02-31T15:59:59Z")]
    [InlineData("date-time", "1990-12-31T15:59:59-24:00")]
    [InlineData("date-time", "1990-12-31 15:59:59Z")]
    [InlineData("date-time", "1998-12-31T23:58:60Z")]
    [InlineData("date-time", "06/19/1963 08:30:06 PST")]
    [InlineData("date-time", "1963-06-19T08:30:06")]
    [InlineData("date", "2023-02-29")]
    [InlineData("date", "2023-1-1")]
    [InlineData("date", "2023-13-01")]
    [InlineData("date", "2023-00-01")]
    [InlineData("date", "1963-06-1৪")]
    [InlineData("time", "08:30:06")]
    [InlineData("time", "08:30:06.Z")]
    [InlineData("time", "24:00:00Z")]
    [InlineData("time", "22:59:60Z")]
    [InlineData("time", "")]
    [InlineData("duration", "PT1D")]
    [InlineData("duration", "P")]
    [InlineData("duration", "P1YT")]
    [InlineData("duration", "P2D1Y")]
    [InlineData("duration", "P1")]
    [InlineData("duration", "P1W2D")]
    [InlineData("duration", "P1.5D")]
    [InlineData("duration", "1D")]
    [InlineData("email", "2962")]
    [InlineData("email", "@example.com")]
    [InlineData("email", ".joe@example.com")]
    [InlineData("email", "joe..b@example.com")]
    [InlineData("email", "joe@ex ample.com")]
    [InlineData("email", "joe bloggs@example.com")]
    [InlineData("email", "joe@[300.0.0.1]")]
    [InlineData("hostname", "-bad-.example")]
    [InlineData("hostname", "not_a_host")]
    [InlineData("hostname", "")]
    [InlineData("hostname", "a..b")]
    [InlineData("idn-hostname", "〮실례.테스트")]
    [InlineData("ipv4", "127.0.0")]
    [InlineData("ipv4", "256.1.1.1")]
    [InlineData("ipv4", "087.10.0.1")]
    [InlineData("ipv4", "1২7.0.0.1")]
    [InlineData("ipv6", "12345::")]
    [InlineData("ipv6", "1:2:3:4:5:6:7")]
    [InlineData("ipv6", "1::2::3")]
    [InlineData("ipv6", ":::")]
    [InlineData("ipv6", "::1%eth0")]
    [InlineData("ipv6", "1:2:3:4:5:6:7:1.2.3.4")]
    [InlineData("uri", "/abc")]
    [InlineData("uri", "//example.com")]
    [InlineData("uri", "http:// shouldfail.com")]
    [InlineData("uri", "https://example.com/é")]
    [InlineData("uri", "http://a/%2")]
    [InlineData("uri", "http://[:::]/")]
    [InlineData("uri", "http://a:b:c/")]
    [InlineData("uri", "https://")]
    [InlineData("uri", "https://:443/a")]
    [InlineData("uri", "http://[v1.]/")]
    [InlineData("uri-template", "{a,}")]
    [InlineData("uri-template", "{.a.}")]
    [InlineData("uri-template", "{a:01}")]
    [InlineData("uri-reference", "\\\\WINDOWS\\file")]
    [InlineData("uri-reference", "1:b")]
    [InlineData("iri", "http://2001:0db8:85a3:0000:0000:8a2e:0370:7334")]
    [InlineData("uri-template", "http://example.com/{term:1}/{term")]
    [InlineData("uri-template", "{}")]
    [InlineData("uuid", "2eb8aa08-aa98-11ea-b4aa-73b441d1638")]
    [InlineData("uuid", "2eb8aa08aa9811eab4aa73b441d16380")]
    [InlineData("json-pointer", "/foo/bar~")]
    [InlineData("json-pointer", "#/a")]
    [InlineData("relative-json-pointer", "/a")]
    [InlineData("relative-json-pointer", "01/a")]
    [InlineData("regex", "^(abc]")]
    [InlineData("regex", "^\\S(|(.|\\n)*\\S)\\Z")]
    [InlineData("byte", "aGVsbG8")]
    [InlineData("byte", "aGV_bG8=")]
    [InlineData("base64url", "a+8")]
    [InlineData("char", "ab")]
    public void Wrong_spellings(string format, string text) => SchemaFormats.IsValid(format, text).ShouldBe(false, text);

    [Theory]
    [InlineData("int32", "2147483647", true)]
    [InlineData("int32", "2147483648", false)]
    [InlineData("int64", "9223372036854775807", true)]
    [InlineData("int64", "-9223372036854775809", false)]
    [InlineData("uint8", "-1", false)]
    public void Integers_have_ranges(string format, string number, bool valid)
    {
        JsonNumber.TryParse(number, out JsonNumber value);
        SchemaFormats.IsValid(format, value).ShouldBe(valid);
    }

    [Fact]
    public void Unknown_formats_are_not_judged()
    {
        SchemaFormats.IsValid("password", "x").ShouldBeNull();
        SchemaFormats.IsValid("date", new JsonNumber()).ShouldBeNull();
        SchemaFormats.Describe("password").ShouldBeNull();
        SchemaFormats.Describe("date").ShouldBe("a date such as 2026-01-31");
        SchemaFormats.Describe("int32").ShouldBe("an integer within the range of int32");
    }

    [Fact]
    public void Formats_are_asserted_only_on_request()
    {
        Verdict.Of("""{"format":"date"}""", "\"x\"", true);
        Verdict.Of("""{"format":"date"}""", "\"x\"", false, new SchemaSetOptions { AssertFormats = true });
        Verdict.Of("""{"format":"int32"}""", "3000000000", false, new SchemaSetOptions { AssertFormats = true });
        Verdict.Of("""{"format":"date"}""", "12", true, new SchemaSetOptions { AssertFormats = true });
        Verdict.Of("""{"format":"date"}""", "\"x\"", false, SchemaSetOptions.Payloads);
        Verdict.Of("""{"format":"time"}""", "\"12:30\"", true, SchemaSetOptions.Payloads);
        Verdict.OnlyFaultOf("""{"properties":{"d":{"format":"date"}}}""", """{"d":"x"}""", new SchemaSetOptions { AssertFormats = true })
            .Message.ShouldBe("\"d\" must be a date such as 2026-01-31, but is \"x\".");
    }
}
