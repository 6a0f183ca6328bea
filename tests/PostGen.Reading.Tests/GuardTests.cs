using PostGen.Generator.Reading;

namespace PostGen.Reading.Tests;

/// <summary>Texts that are no OpenAPI document end in one located diagnostic that says what to do.</summary>
public class GuardTests
{
    [Fact]
    public void A_file_that_cannot_be_opened() =>
        Refused(Reading.Of("spec/api.yaml", null), "PG0001 1:1 The document 'spec/api.yaml' cannot be opened: check the path given to PostGenDocument");

    [Theory]
    [InlineData("api.yaml", "")]
    [InlineData("api.yaml", " \n\t\n")]
    [InlineData("api.yaml", "# nothing but a comment\n")]
    [InlineData("api.yaml", "---\n...\n")]
    [InlineData("api.yaml", "\uFEFF")]
    [InlineData("api.json", "")]
    [InlineData("api.json", " \n")]
    [InlineData("api.json", "null")]
    public void An_empty_file(string path, string text) =>
        Refused(Reading.Of(path, text), "PG0002 1:1 The document is empty: write an OpenAPI document into it or remove it from PostGenDocument");

    [Fact]
    public void A_binary_file() =>
        Refused(Reading.Of("api.yaml", "\u007fELF\n\u0001\0\0"), "PG0003 2:2 The document is not text (it contains NUL characters): save it as UTF-8 JSON or YAML");

    [Fact]
    public void A_file_of_100_megabytes() =>
        Refused(
            Reading.Of("api.json", new string(' ', 100_000_000)),
            "PG0004 1:1 The document has 100,000,000 characters, more than the 50,000,000 that are read: split it into files that refer to each other");

    [Theory]
    [InlineData(
        """{ "Logging": { "LogLevel": { "Default": "Warning" } } }""",
        "the field 'openapi' (or 'swagger' for version 2.0) is missing at its root, so add it or remove the file from PostGenDocument")]
    [InlineData(
        """{ "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object" }""",
        "it is a JSON Schema or a settings file; the field 'openapi' is missing at its root")]
    [InlineData("""{ "swaggerVersion": "1.2", "apis": [] }""", "'swaggerVersion' belongs to Swagger 1, so convert it to OpenAPI 3 first")]
    [InlineData("""{ "asyncapi": "3.0.0" }""", "'asyncapi' is another specification, which is not supported")]
    [InlineData("""[{ "openapi": "3.0.0" }]""", "it should be an object with the field 'openapi', and is an array")]
    [InlineData("\"openapi\"", "it should be an object with the field 'openapi', and is text")]
    [InlineData("3.1", "it should be an object with the field 'openapi', and is a single value")]
    public void Something_other_than_OpenAPI(string text, string why) =>
        Refused(Reading.Json(text), "PG0005 1:1 This is not an OpenAPI document: " + why);

    [Fact]
    public void Prose_is_no_OpenAPI() =>
        Refused(
            Reading.Yaml("Once upon a time\nthere was an API.\n"),
            "PG0005 1:1 This is not an OpenAPI document: it should be an object with the field 'openapi', and is text");

    [Theory]
    [InlineData("openapi: 4.0.0", "1:10", "4.0.0")]
    [InlineData("openapi: latest", "1:10", "latest")]
    [InlineData("openapi: 3.x", "1:10", "3.x")]
    [InlineData("openapi: ", "1:9", "null")]
    [InlineData("openapi: []", "1:10", "")]
    [InlineData("info: {}\nswagger: '1.2'", "2:10", "1.2")]
    public void A_version_that_nobody_knows(string text, string at, string version) =>
        Refused(
            Reading.Yaml(text),
            $"PG0006 {at} OpenAPI version '{version}' is not supported: convert the document to 3.0, 3.1 or 3.2 (2.0 is read too)");

    [Theory]
    [InlineData("swagger: '2.0'", OpenApiVersion.V20)]
    [InlineData("swagger: 2.0", OpenApiVersion.V20)]
    [InlineData("swagger: 2", OpenApiVersion.V20)]
    [InlineData("openapi: 3.0.3", OpenApiVersion.V30)]
    [InlineData("openapi: 3.0.0-rc2", OpenApiVersion.V30)]
    [InlineData("openapi: 3", OpenApiVersion.V30)]
    [InlineData("openapi: '3.1.0'", OpenApiVersion.V31)]
    [InlineData("openapi: 3.1", OpenApiVersion.V31)]
    [InlineData("openapi: 3.2.0", OpenApiVersion.V32)]
    public void Versions_with_and_without_quotes(string text, object version)
    {
        Reading reading = Reading.Yaml(text);

        reading.Faults.ShouldBeEmpty();
        reading.Document!.Version.ShouldBe((OpenApiVersion)version);
    }

    [Fact]
    public void A_newer_minor_version_is_read_with_a_warning()
    {
        Reading reading = Reading.Yaml("openapi: 3.7.1\npaths: {}");

        reading.Faults.ShouldBe(["PG0007 1:10 OpenAPI version '3.7.1' is read as 3.2: what it adds to 3.2 is ignored"]);
        reading.Document!.Version.ShouldBe(OpenApiVersion.V32);
        reading.At("paths").IsObject.ShouldBeTrue();
    }

    private static void Refused(Reading reading, string fault)
    {
        reading.Document.ShouldBeNull();
        reading.Faults.ShouldBe([fault]);
    }
}
