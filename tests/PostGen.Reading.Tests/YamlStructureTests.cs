namespace PostGen.Reading.Tests;

/// <summary>Anchors, merge keys, several documents, odd keys and depth.</summary>
public class YamlStructureTests
{
    [Fact]
    public void An_alias_is_the_very_node_that_was_anchored()
    {
        Reading reading = Reading.Yaml("openapi: 3.1.0\na: &x {b: [1, &y 2]}\nc: *x\nd: *y\n*y : e\n");

        reading.Faults.ShouldBeEmpty();
        reading.At("c").ShouldBe(reading.At("a"));
        reading.At("d").ScalarText.ShouldBe("2");
        reading.At("2").Text.ShouldBe("e");
        reading.At("c").Pointer.ShouldBe("/a");
    }

    [Fact]
    public void A_merge_key_brings_members_that_the_mapping_lacks()
    {
        Reading reading = Reading.Yaml("""
            openapi: 3.1.0
            one: &one { a: 1, b: 1 }
            two: &two { b: 2, c: 2 }
            merged:
              a: own
              <<: *one
            several:
              <<: [*one, *two]
            literal: { '<<': text }
            """);

        reading.Faults.ShouldBeEmpty();
        reading.At("merged").ToJson().ShouldBe("""{"a":"own","b":1}""");
        reading.At("several").ToJson().ShouldBe("""{"a":1,"b":1,"c":2}""");
        reading.At("literal").ToJson().ShouldBe("""{"<<":"text"}""");
    }

    [Fact]
    public void An_alias_without_anchor_costs_one_value()
    {
        Reading reading = Reading.Yaml("openapi: 3.1.0\na: *nowhere\nb: 1\n");

        reading.Faults.ShouldBe(["PG0013 2:4 The alias '*nowhere' names no anchor: write '&nowhere' before the value that is meant, earlier in this file"]);
        reading.At("a").IsNull.ShouldBeTrue();
        reading.At("b").ScalarText.ShouldBe("1");
    }

    [Fact]
    public void An_alias_inside_its_own_value_is_refused()
    {
        Reading reading = Reading.Yaml("openapi: 3.1.0\na: &a\n  b: *a\nc: 1\n");

        reading.Faults.ShouldBe(["PG0013 3:6 The alias '*a' stands inside the value that it names: a value cannot contain itself, so refer to a component with $ref"]);
        reading.At("c").ScalarText.ShouldBe("1");
    }

    [Fact]
    public void An_alias_bomb_is_defused()
    {
        string bomb = "openapi: 3.1.0\nx0: &x0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n"
            + string.Concat(Enumerable.Range(1, 30).Select(i => $"x{i}: &x{i} [{string.Join(", ", Enumerable.Repeat($"*x{i - 1}", 10))}]\n"));

        Reading reading = Reading.Yaml(bomb + "paths: {}\n");

        reading.Faults.ShouldContain(fault => fault.StartsWith("PG0014 7:", StringComparison.Ordinal));
        reading.Faults.ShouldAllBe(fault => fault.StartsWith("PG0014 ", StringComparison.Ordinal) || fault.StartsWith("PG0049 ", StringComparison.Ordinal));
        reading.Faults[0].ShouldEndWith("The aliases of this document expand to more than 1000000 values: those from here on are left out, so write fewer aliases of aliases");
        reading.At("paths").IsObject.ShouldBeTrue();
        reading.Root.ToJson().Length.ShouldBeLessThan(10_000_000);
    }

    [Fact]
    public void Aliases_cannot_stack_up_more_depth_than_the_limit()
    {
        string text = "openapi: 3.1.0\nx0: &x0 " + new string('[', 60) + new string(']', 60) + "\n"
            + "x1: &x1 " + new string('[', 60) + "*x0" + new string(']', 60) + "\n"
            + "x2: " + new string('[', 60) + "*x1" + new string(']', 60) + "\npaths: {}\n";

        Reading reading = Reading.Yaml(text);

        reading.Faults.ShouldBe(["PG0010 4:65 Values are nested more than 128 levels deep here: what is deeper is left out, so flatten it or move it into a component"]);
        reading.At("paths").IsObject.ShouldBeTrue();
    }

    [Fact]
    public void Of_several_documents_the_first_is_read()
    {
        Reading reading = Reading.Yaml("---\nopenapi: 3.1.0\n---\nopenapi: 2\n");

        reading.Faults.ShouldBe(["PG0012 3:1 Only the first YAML document of a file is read: move what follows this line into a file of its own"]);
        reading.At("openapi").Text.ShouldBe("3.1.0");
    }

    [Theory]
    [InlineData("? [a, b]\n: 1\n", "2:3")]
    [InlineData("{a: b}: 1\n", "2:1")]
    [InlineData("x-a: &a {}\n*a : 1\n", "3:1")]
    public void A_key_that_is_no_name_is_left_out_with_its_value(string entry, string at)
    {
        Reading reading = Reading.Yaml("openapi: 3.1.0\n" + entry + "paths: {}\n");

        reading.Faults.ShouldBe([$"PG0016 {at} A key must be a single word or text: this one is a list or a mapping, and is left out with its value"]);
        reading.At("paths").IsObject.ShouldBeTrue();
    }

    [Fact]
    public void A_duplicate_key_is_a_warning_and_the_last_counts()
    {
        Reading reading = Reading.Yaml("openapi: 3.1.0\npaths:\n  /a: {x-which: 1}\n  /a: {x-which: 2}\n");

        reading.Faults.ShouldBe(["PG0011 4:3 '/a' occurs twice in this object and the last one counts: remove or rename one of them"]);
        reading.At("paths/~1a/x-which").ScalarText.ShouldBe("2");
    }

    [Fact]
    public void Two_hundred_levels_are_cut_off_and_the_rest_is_read()
    {
        Reading reading = Reading.Yaml("openapi: 3.1.0\nx-deep: " + new string('[', 200) + new string(']', 200) + "\npaths: {}\n");

        reading.Faults.ShouldBe(["PG0010 2:136 Values are nested more than 128 levels deep here: what is deeper is left out, so flatten it or move it into a component"]);
        reading.At("paths").IsObject.ShouldBeTrue();
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Twenty_thousand_levels_end_in_a_diagnostic(string level)
    {
        string head = level is "- " or "? " ? "openapi: 3.1.0\nx-deep:\n  " : "openapi: 3.1.0\nx-deep: ";

        Reading reading = Reading.Yaml(head + string.Concat(Enumerable.Repeat(level, 20_000)));

        reading.Faults.ShouldContain(fault => fault.StartsWith("PG00", StringComparison.Ordinal));
        reading.At("openapi").Text.ShouldBe("3.1.0");
    }
}
