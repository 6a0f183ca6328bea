namespace PostGen.Reading.Tests;

public class JsonReadingTests
{
    [Fact]
    public void A_syntax_error_is_located_and_the_rest_is_read()
    {
        Reading reading = Reading.Json("""
            {
              "openapi": "3.1.0",
              "paths": {
                "/a": { "get": { "operationId": 'a', } },
                "/b": { "get": { "operationId": "b" } }
              }
            }
            """);

        reading.Faults.Count.ShouldBe(2);
        reading.Faults.ShouldAllBe(fault => fault.StartsWith("PG0008 4:", StringComparison.Ordinal));
        reading.At("paths/~1a/get/operationId").Text.ShouldBe("a");
        reading.At("paths/~1b/get/operationId").Text.ShouldBe("b");
    }

    [Fact]
    public void Half_a_document_is_read_as_far_as_it_goes()
    {
        Reading reading = Reading.Json("""{"openapi":"3.1.0","paths":{"/a":{"get":{"operationId":"a"},"put":{"oper""");

        reading.Faults.ShouldNotBeEmpty();
        reading.Faults.ShouldAllBe(fault => fault.StartsWith("PG0008 1:", StringComparison.Ordinal));
        reading.At("paths/~1a/get/operationId").Text.ShouldBe("a");
    }

    [Fact]
    public void Twenty_thousand_levels_are_cut_off_with_a_diagnostic()
    {
        string deep = new string('[', 20_000) + new string(']', 20_000);

        Reading reading = Reading.Json("{\"openapi\":\"3.1.0\",\"x-deep\":" + deep + ",\"paths\":{}}");

        reading.Faults.ShouldBe(["PG0010 1:156 Values are nested more than 128 levels deep here: what is deeper is left out, so flatten it or move it into a component"]);
        reading.At("paths").IsObject.ShouldBeTrue();
    }

    [Fact]
    public void Of_two_members_with_one_name_the_last_counts()
    {
        Reading reading = Reading.Json("""
            {
              "openapi": "3.1.0",
              "paths": { "/a": { "x-which": 1 }, "/b": {}, "/a": { "x-which": 2 } }
            }
            """);

        reading.Faults.ShouldBe(["PG0011 3:48 '/a' occurs twice in this object and the last one counts: remove or rename one of them"]);
        reading.At("paths/~1a/x-which").ScalarText.ShouldBe("2");
        List<string> names = [];
        foreach (PostGen.Generator.Reading.DocumentMember path in reading.At("paths").Members)
        {
            names.Add(path.Name);
        }

        names.ShouldBe(["/b", "/a"]);
    }

    [Fact]
    public void A_yaml_file_may_hold_json()
    {
        Reading reading = Reading.Yaml("\uFEFF\n{\t\"openapi\": \"3.1.0\",\n\t\"info\": {\"title\": \"a: b\"}}");

        reading.Faults.ShouldBeEmpty();
        reading.At("info/title").Text.ShouldBe("a: b");
    }

    [Fact]
    public void A_yaml_file_in_flow_style_is_still_yaml()
    {
        Reading reading = Reading.Yaml("{openapi: 3.1.0, info: {title: Pets}}");

        reading.Faults.ShouldBeEmpty();
        reading.At("info/title").Text.ShouldBe("Pets");
    }
}
