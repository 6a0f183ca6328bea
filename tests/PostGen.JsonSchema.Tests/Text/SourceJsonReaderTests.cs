using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Tests.Text;

public class SourceJsonReaderTests
{
    private const string Sample = """
        {
          "openapi": "3.1.0", // comment
          "info": { "title": "A \"b\" \u00e9 \\ \/", "n": [1, -2.5e+3, 0, true, false, null] },
          'single': { bare: word, "deep": [[[{}]]], },
          "a" 1, "b" = 2, "c": , "d"
          /* block */ "e": .5, "f": 01, "g": +7, "h": 0x1F
        }
        """;

    [Fact]
    public void Values_are_kept_with_the_places_where_they_stand()
    {
        const string text = """ { "a": [1, "é\n", true, null], "b": {} } """;

        SourceDocument document = SourceJsonReader.Read(text);

        document.Faults.ShouldBeEmpty();
        var root = document.Root.ShouldBeOfType<SourceObject>();
        var items = root["a"].ShouldBeOfType<SourceArray>();
        items.Items.Select(item => item.Kind).ShouldBe([SourceKind.Number, SourceKind.String, SourceKind.Boolean, SourceKind.Null]);
        items.Items.Cast<SourceScalar>().Select(item => item.Text).ShouldBe(["1", "é\n", "true", "null"]);
        text[root.Start..root.End].ShouldBe(text.Trim());
        text[items.Start..items.End].ShouldBe("""[1, "é\n", true, null]""");
        text[items.Items[1].Start..items.Items[1].End].ShouldBe(@"""é\n""");
        root.TryGetMember("b", out SourceMember member).ShouldBeTrue();
        text[member.NameStart..member.NameEnd].ShouldBe("\"b\"");
    }

    [Fact]
    public void Duplicate_names_are_kept_and_the_last_one_wins()
    {
        var root = (SourceObject)SourceJsonReader.Read("""{"a":1,"a":2}""").Root!;

        root.Members.Count.ShouldBe(2);
        root["a"].ShouldBeOfType<SourceScalar>().Text.ShouldBe("2");
    }

    [Fact]
    public void A_byte_order_mark_is_skipped_and_counts_as_a_character()
    {
        SourceDocument document = SourceJsonReader.Read("\uFEFF{}");

        document.Faults.ShouldBeEmpty();
        document.Root!.Start.ShouldBe(1);
    }

    [Theory]
    [InlineData("", SyntaxFaultKind.Empty, 0, 0)]
    [InlineData("  \n", SyntaxFaultKind.Empty, 0, 0)]
    [InlineData("""{"a":1,}""", SyntaxFaultKind.ExtraComma, 6, 1)]
    [InlineData("""[1,,2]""", SyntaxFaultKind.ExtraComma, 3, 1)]
    [InlineData("""[,1]""", SyntaxFaultKind.ExtraComma, 1, 1)]
    [InlineData("""[1 2]""", SyntaxFaultKind.Missing, 3, 0)]
    [InlineData("""{"a":1 "b":2}""", SyntaxFaultKind.Missing, 7, 0)]
    [InlineData("""{"a" 1}""", SyntaxFaultKind.Missing, 4, 0)]
    [InlineData("""{"a"}""", SyntaxFaultKind.Missing, 4, 0)]
    [InlineData("""{"a":}""", SyntaxFaultKind.Missing, 5, 0)]
    [InlineData("""{"a"=1}""", SyntaxFaultKind.Unexpected, 4, 1)]
    [InlineData("""{a:1}""", SyntaxFaultKind.Text, 1, 1)]
    [InlineData("""{'a':1}""", SyntaxFaultKind.Text, 1, 1)]
    [InlineData("""{"a":1} // b""", SyntaxFaultKind.Comment, 8, 4)]
    [InlineData("""[/* b */]""", SyntaxFaultKind.Comment, 1, 7)]
    [InlineData("""[/* b ]""", SyntaxFaultKind.Unclosed, 1, 2)]
    [InlineData("""["a]""", SyntaxFaultKind.Unclosed, 1, 3)]
    [InlineData("""{"a":[1}""", SyntaxFaultKind.Unclosed, 5, 1)]
    [InlineData("""[{"a":1]""", SyntaxFaultKind.Unclosed, 1, 1)]
    [InlineData("""{"a":{""", SyntaxFaultKind.Unclosed, 5, 1)]
    [InlineData("""["\x"]""", SyntaxFaultKind.Text, 2, 2)]
    [InlineData("""["\u12"]""", SyntaxFaultKind.Text, 2, 4)]
    [InlineData("[\"a\tb\"]", SyntaxFaultKind.Text, 3, 1)]
    [InlineData("""[01]""", SyntaxFaultKind.Number, 1, 2)]
    [InlineData("""[+1]""", SyntaxFaultKind.Number, 1, 2)]
    [InlineData("""[1.]""", SyntaxFaultKind.Number, 1, 2)]
    [InlineData("""[.5]""", SyntaxFaultKind.Number, 1, 2)]
    [InlineData("""[1e]""", SyntaxFaultKind.Number, 1, 2)]
    [InlineData("""[-]""", SyntaxFaultKind.Number, 1, 1)]
    [InlineData("""[True]""", SyntaxFaultKind.Word, 1, 4)]
    [InlineData("""[NaN]""", SyntaxFaultKind.Word, 1, 3)]
    [InlineData("""[abc]""", SyntaxFaultKind.Word, 1, 3)]
    [InlineData("""[@]""", SyntaxFaultKind.Unexpected, 1, 1)]
    [InlineData("""{"a":1} {}""", SyntaxFaultKind.Trailing, 8, 2)]
    [InlineData("""{[1]}""", SyntaxFaultKind.Missing, 1, 0)]
    public void A_slip_is_one_fault_at_its_place(string text, SyntaxFaultKind kind, int offset, int length)
    {
        SourceDocument document = SourceJsonReader.Read(text);

        SyntaxFault fault = document.Faults.ShouldHaveSingleItem();
        (fault.Kind, fault.Offset, fault.Length).ShouldBe((kind, offset, length));
        fault.Message.ShouldNotBeEmpty();
        fault.Advice.ShouldNotBeEmpty();
    }

    [Fact]
    public void What_is_meant_is_read_in_spite_of_slips()
    {
        var root = (SourceObject)SourceJsonReader.Read(Sample).Root!;

        root.Members.Select(member => member.Name).ShouldBe(["openapi", "info", "single", "a", "b", "e", "f", "g", "h"]);
        new[] { "e", "f", "g", "h" }.Select(name => ((SourceScalar)root[name]!).Text).ShouldBe(["0.5", "1", "7", "31"]);
        ((SourceObject)root["info"]!)["title"].ShouldBeOfType<SourceScalar>().Text.ShouldBe("A \"b\" é \\ /");
    }

    [Fact]
    public void A_half_written_document_keeps_what_stands_before_and_behind_the_cursor()
    {
        var root = (SourceObject)SourceJsonReader.Read("{\n  \"a\": 1,\n  \"b\": \"half\n  \"c\": 3\n}").Root!;

        root.Members.Select(member => member.Name).ShouldBe(["a", "b", "c"]);
        ((SourceScalar)root["b"]!).Text.ShouldBe("half");
    }

    [Fact]
    public void Every_prefix_and_every_text_with_a_hole_is_read()
    {
        for (int length = 0; length <= Sample.Length; length++)
        {
            AllInside(Sample[..length]);
            AllInside(Sample[length..]);
            if (length < Sample.Length)
            {
                AllInside(Sample.Remove(length, 1));
            }
        }
    }

    [Fact]
    public void Random_characters_are_read()
    {
        const string characters = "{}[]\",:'\\/*tnu0e-+.x \n\r\0é\uD800";
        var random = new Random(7);
        for (int round = 0; round < 20_000; round++)
        {
            AllInside(new string([.. Enumerable.Range(0, random.Next(30)).Select(_ => characters[random.Next(characters.Length)])]));
        }
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Nesting_beyond_the_limit_is_a_fault_and_no_stack_overflow(char open)
    {
        string text = open == '[' ? new string('[', 200_000) : string.Concat(Enumerable.Repeat("{\"a\":", 200_000));

        SourceDocument document = SourceJsonReader.Read(text);

        document.Faults.ShouldContain(fault => fault.Kind == SyntaxFaultKind.TooDeep);
        document.Root.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("[[[]]]", 3, 0)]
    [InlineData("[[[]]]", 2, 1)]
    [InlineData("""[[["]"], 1], 2]""", 2, 1)]
    public void The_depth_limit_counts_open_containers(string text, int limit, int faults) =>
        SourceJsonReader.Read(text, new SourceReaderOptions { MaxDepth = limit }).Faults.Count.ShouldBe(faults);

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void A_depth_that_the_stack_may_not_hold_is_refused(int limit) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new SourceReaderOptions { MaxDepth = limit });

    [Fact]
    public void Faults_beyond_the_limit_are_counted()
    {
        SourceDocument document = SourceJsonReader.Read(new string('@', 10).Replace("@", "@,"), new SourceReaderOptions { MaxFaults = 3 });

        document.Faults.Count.ShouldBe(3);
        document.FaultCount.ShouldBeGreaterThan(3);
        document.Root.ShouldBeNull();
    }

    [Fact]
    public void Reading_can_be_cancelled() =>
        Should.Throw<OperationCanceledException>(() => SourceJsonReader.Read("{}", cancellationToken: new CancellationToken(canceled: true)));

    private static void AllInside(string text)
    {
        SourceDocument document = SourceJsonReader.Read(text);
        foreach (SyntaxFault fault in document.Faults)
        {
            (fault.Offset >= 0 && fault.Length >= 0 && fault.Offset + fault.Length <= text.Length).ShouldBeTrue($"{fault} in {text}");
        }

        if (document.Root is { } root)
        {
            (root.Start >= 0 && root.End <= text.Length && root.Start < root.End).ShouldBeTrue(text);
        }
        else
        {
            document.Faults.ShouldNotBeEmpty();
        }
    }
}
