namespace PostGen.Reading.Tests;

/// <summary>Plain scalars by the core schema of YAML 1.2, section 10.3.2.</summary>
public class YamlScalarTests
{
    [Theory]
    [InlineData("", "null")]
    [InlineData("~", "null")]
    [InlineData("null", "null")]
    [InlineData("NULL", "null")]
    [InlineData("nULL", "\"nULL\"")]
    [InlineData("true", "true")]
    [InlineData("False", "false")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("on", "\"on\"")]
    [InlineData("n", "\"n\"")]
    [InlineData("2026-11-22", "\"2026-11-22\"")]
    [InlineData("2026-11-22T10:00:00Z", "\"2026-11-22T10:00:00Z\"")]
    [InlineData("12:30:45", "\"12:30:45\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("0b11", "\"0b11\"")]
    [InlineData("0", "0")]
    [InlineData("-12", "-12")]
    [InlineData("+12", "12")]
    [InlineData("007", "7")]
    [InlineData("-00.50", "-0.50")]
    [InlineData("0o17", "15")]
    [InlineData("0o18", "\"0o18\"")]
    [InlineData("0xFF", "255")]
    [InlineData("0xffffffffffffffffff", "4722366482869645213695")]
    [InlineData("0x", "\"0x\"")]
    [InlineData("1.50", "1.50")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5e3", "-0.5e3")]
    [InlineData("5.", "5")]
    [InlineData("5.e1", "5e1")]
    [InlineData("1e9", "1e9")]
    [InlineData("1E-9", "1E-9")]
    [InlineData("1e", "\"1e\"")]
    [InlineData(".", "\".\"")]
    [InlineData("-", "[null]")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    [InlineData(".inf", "\".inf\"")]
    [InlineData(".nan", "\".nan\"")]
    [InlineData("12345678901234567890123", "12345678901234567890123")]
    [InlineData("'12'", "\"12\"")]
    [InlineData("\"true\"", "\"true\"")]
    [InlineData("!!str 12", "\"12\"")]
    [InlineData("! 12", "\"12\"")]
    [InlineData("!!int '12'", "12")]
    [InlineData("!!timestamp 2026-11-22", "\"2026-11-22\"")]
    [InlineData("!custom 12", "12")]
    [InlineData("|\n  a: b\n   c\n", "\"a: b\\n c\\n\"")]
    [InlineData(">-\n  a\n  b\n", "\"a b\"")]
    [InlineData("a # comment", "\"a\"")]
    [InlineData("a#b", "\"a#b\"")]
    [InlineData("http://a.b/c:d", "\"http://a.b/c:d\"")]
    [InlineData("\"\\u00e9\\n\\\"\"", "\"é\\n\\\"\"")]
    public void A_scalar_becomes_the_json_value_that_it_means(string yaml, string json)
    {
        Reading reading = Reading.Yaml(yaml == "-" ? "openapi: 3.1.0\nvalue:\n -\n" : "openapi: 3.1.0\nvalue: " + yaml);

        reading.Faults.ShouldBeEmpty();
        reading.At("value").ToJson().ShouldBe(json);
    }

    [Theory]
    [InlineData("plain \u2028and \u2029more\u0085here", "plain \u2028and \u2029more\u0085here")]
    [InlineData("'quoted \u2028and more'", "quoted \u2028and more")]
    [InlineData("|\n  a\u2028b\n", "a\u2028b\n")]
    public void Separators_of_unicode_are_ordinary_characters(string yaml, string text)
    {
        Reading reading = Reading.Yaml("openapi: 3.1.0\nx-\u2028: 1\nvalue: " + yaml + "\nnext: true\n");

        reading.Faults.ShouldBeEmpty();
        reading.At("value").Text.ShouldBe(text);
        reading.Root["x-\u2028"].ScalarText.ShouldBe("1");
        reading.At("next").Boolean.ShouldBe(true);
    }

    [Theory]
    [InlineData("200", "200")]
    [InlineData("'200'", "200")]
    [InlineData("0x10", "0x10")]
    [InlineData("yes", "yes")]
    [InlineData("null", "null")]
    [InlineData("~", "~")]
    [InlineData("? a b", "a b")]
    [InlineData("/pets/{id}", "/pets/{id}")]
    [InlineData("\"a\\tb\"", "a\tb")]
    public void A_key_is_the_string_that_was_written(string yaml, string name)
    {
        Reading reading = Reading.Yaml($"openapi: 3.1.0\nmap:\n  {yaml}\n  : 1\n".Replace("\n  :", yaml.StartsWith('?') ? "\n  :" : ":"));

        reading.Faults.ShouldBeEmpty();
        reading.At("map")[name].ScalarText.ShouldBe("1");
    }

    [Fact]
    public void Places_are_those_of_the_text_with_any_line_ends_and_characters()
    {
        string text = "openapi: 3.1.0\r\ninfo:\r\n  title: \U0001F600 é\r\n  version: 'x'\r\n";

        PostGen.Generator.Reading.DocumentNode version = Reading.Yaml(text).At("info/version");

        text[version.Node!.Start..version.Node.End].ShouldBe("'x'");
        version.File.LinePositionOf(version.Node.Start).ToString().ShouldBe("3,11");
    }
}
