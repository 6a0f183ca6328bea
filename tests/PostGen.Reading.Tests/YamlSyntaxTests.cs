namespace PostGen.Reading.Tests;

/// <summary>Syntax errors: the line to blame, what to do, and the rest of the document still there.</summary>
public class YamlSyntaxTests
{
    private const string Indentation = "The indentation of this line does not fit the lines around it: give it that of its siblings";

    [Theory]
    [InlineData("   x-bad: 1", "5:4", Indentation)]
    [InlineData("  x-bad: \"open", "5:10", "The quote that begins here is not closed, or lines of its text are not indented deeper than its name: add the closing quote or indent them")]
    [InlineData("  x-bad: [a, b", "5:10", "A list in brackets is not closed, or a comma is missing in it: add ']' or ','")]
    [InlineData("  x-bad: {a: b", "5:10", "A mapping in braces is not closed, or a comma is missing in it: add '}' or ','")]
    [InlineData("  x-bad: \"\\d+\"", "5:10", "A backslash in double quotes begins an escape, and YAML has none like this: double the backslash or use single quotes")]
    [InlineData("  x-bad", "5:3", Indentation)]
    [InlineData("  - x-bad", "5:3", Indentation)]
    [InlineData("\tx-bad: 1", "5:2", "Tabs cannot indent YAML: use spaces")]
    [InlineData("  x-bad: !<", "5:10", "'!' begins a tag, and this one is not complete or not declared: put the text in quotes")]
    [InlineData("  x-bad: & b", "5:10", "'&' begins an anchor, which needs a name and cannot stand here: put the text in quotes")]
    [InlineData("  x-bad: |x", "5:10", "Behind '|' or '>' only a digit, '+' or '-' and a comment may stand: begin the text on the next line")]
    [InlineData("  x-bad: ]", "5:10", "This line cannot be read as YAML: check its quotes, brackets and indentation, and those of the line above")]
    public void A_faulty_line_is_blamed_and_left_out(string line, string at, string advice)
    {
        Reading reading = Reading.Yaml($"openapi: 3.1.0\npaths:\n  /a:\n    x-id: a\n{line}\n  /b:\n    x-id: b\ncomponents: {{}}\n");

        reading.Faults.ShouldBe([$"PG0009 {at} {advice}"]);
        reading.At("paths/~1a/x-id").Text.ShouldBe("a");
        reading.At("paths/~1b/x-id").Text.ShouldBe("b");
        reading.At("components").IsObject.ShouldBeTrue();
    }

    [Theory]
    [InlineData("    get", "5:5", "A name must be followed by a colon and a space: add them, or put the text in quotes")]
    [InlineData("    x-ref: '#/comp", "5:12", "The quote that begins here is not closed: add the closing quote")]
    [InlineData("    x-ref: \"#/comp", "5:12", "The quote that begins here is not closed: add the closing quote")]
    [InlineData("    'get", "5:5", Indentation)]
    public void A_half_written_line_is_the_only_one_to_blame(string line, string at, string advice)
    {
        Reading reading = Reading.Yaml($$"""
            openapi: 3.1.0
            paths:
              /a:
                x-id: a
            {{line}}
                  'x-1':
                    x-2: '3'
                  "x-4":
                    x-5: "6"
              /b:
                x-id: b

            """);

        reading.Faults.ShouldBe([$"PG0009 {at} {advice}"]);
        reading.At("paths/~1b/x-id").Text.ShouldBe("b");
    }

    [Fact]
    public void Two_faults_below_a_whole_line_are_theirs()
    {
        Reading reading = Reading.Yaml("openapi: 3.1.0\npaths:\n  /a:\n    x-1: ]\n    x-2: ]\n");

        reading.Faults.Select(fault => fault.Split(' ')[1]).ShouldBe(["4:10", "5:10"]);
    }

    [Fact]
    public void Several_faults_are_reported_at_once()
    {
        Reading reading = Reading.Yaml("openapi: 3.1.0\npaths:\n  /a: [\n  /b: {}\n   /c: {}\n  /d: {}\n");

        reading.Faults.Select(fault => fault.Split(' ')[1]).ShouldBe(["3:7", "5:4"]);
        reading.At("paths/~1b").IsObject.ShouldBeTrue();
        reading.At("paths/~1d").IsObject.ShouldBeTrue();
    }

    [Fact]
    public void After_ten_faults_reading_ends()
    {
        string lines = string.Concat(Enumerable.Range(0, 30).Select(i => $"x-{i}: ]\n"));

        Reading reading = Reading.Yaml("openapi: 3.1.0\n" + lines);

        reading.Faults.Count.ShouldBe(10);
        reading.At("openapi").Text.ShouldBe("3.1.0");
    }

    [Fact]
    public void What_is_left_out_takes_its_children_along()
    {
        Reading reading = Reading.Yaml("openapi: 3.1.0\npaths:\n  /a: \"open\n    get:\n      x: 1\n  /b: {}\n");

        reading.Faults.Count.ShouldBe(1);
        reading.At("paths").ToJson().ShouldBe("""{"/b":{}}""");
    }
}
