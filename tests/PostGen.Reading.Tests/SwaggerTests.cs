using PostGen.Generator.Reading;

namespace PostGen.Reading.Tests;

/// <summary>Swagger 2.0 in the shape of 3.0.</summary>
public class SwaggerTests
{
    [Theory]
    [InlineData("host: a.b\nbasePath: /v1/\nschemes: [http, https]", """[{"url":"https://a.b/v1"},{"url":"http://a.b/v1"}]""")]
    [InlineData("host: a.b", """[{"url":"https://a.b"}]""")]
    [InlineData("host: a.b\nschemes: [ws, http]", """[{"url":"http://a.b"}]""")]
    [InlineData("basePath: /v1", """[{"url":"/v1"}]""")]
    [InlineData("basePath: /", "null")]
    [InlineData("info: {}", "null")]
    [InlineData("host: [a]\nbasePath: 5", "null")]
    public void Host_base_path_and_schemes_become_servers(string members, string servers) =>
        Read(members).At("servers").ToJson().ShouldBe(servers);

    [Theory]
    [InlineData("type: basic", """{"type":"http","scheme":"basic"}""")]
    [InlineData("type: apiKey\n    name: k\n    in: header", """{"type":"apiKey","name":"k","in":"header"}""")]
    [InlineData(
        "type: oauth2\n    flow: accessCode\n    authorizationUrl: a\n    tokenUrl: t\n    scopes: {r: read}",
        """{"type":"oauth2","flows":{"authorizationCode":{"authorizationUrl":"a","tokenUrl":"t","scopes":{"r":"read"}}}}""")]
    [InlineData("type: oauth2\n    flow: application\n    tokenUrl: t", """{"type":"oauth2","flows":{"clientCredentials":{"tokenUrl":"t"}}}""")]
    [InlineData("type: oauth2\n    flow: implicit", """{"type":"oauth2","flows":{"implicit":{}}}""")]
    public void Security_definitions_become_security_schemes(string scheme, string json) =>
        Read($"securityDefinitions:\n  s:\n    {scheme}").At("components/securitySchemes/s").ToJson().ShouldBe(json);

    [Theory]
    [InlineData("type: string\n    x-nullable: true", """{"type":"string","nullable":true}""")]
    [InlineData("type: file", """{"type":"string","format":"binary"}""")]
    [InlineData("type: object\n    discriminator: kind", """{"type":"object","discriminator":{"propertyName":"kind"}}""")]
    [InlineData("allOf:\n    - $ref: '#/definitions/T'\n    - {items: {$ref: '#/definitions/T'}}", """{"allOf":[{"$ref":"#/components/schemas/T"},{"items":{"$ref":"#/components/schemas/T"}}]}""")]
    [InlineData("properties: {type: {type: file}, discriminator: {type: string}}", """{"properties":{"type":{"type":"string","format":"binary"},"discriminator":{"type":"string"}}}""")]
    [InlineData("additionalProperties: {x-nullable: true}", """{"additionalProperties":{"nullable":true}}""")]
    [InlineData("additionalProperties: true", """{"additionalProperties":true}""")]
    public void Definitions_become_schemas(string schema, string json) =>
        Read($"definitions:\n  T:\n    {schema}").At("components/schemas/T").ToJson().ShouldBe(json);

    [Theory]
    [InlineData("in: query, name: q, type: integer, format: int32, required: true, description: d", """{"in":"query","name":"q","required":true,"description":"d","schema":{"type":"integer","format":"int32"}}""")]
    [InlineData("in: query, name: q, type: array, items: {type: string}", """{"in":"query","name":"q","style":"form","explode":false,"schema":{"type":"array","items":{"type":"string"}}}""")]
    [InlineData("in: query, name: q, type: array, collectionFormat: multi", """{"in":"query","name":"q","style":"form","explode":true,"schema":{"type":"array"}}""")]
    [InlineData("in: query, name: q, type: array, collectionFormat: ssv", """{"in":"query","name":"q","style":"spaceDelimited","explode":false,"schema":{"type":"array"}}""")]
    [InlineData("in: query, name: q, type: array, collectionFormat: pipes", """{"in":"query","name":"q","style":"pipeDelimited","explode":false,"schema":{"type":"array"}}""")]
    [InlineData("in: query, name: q, type: array, collectionFormat: tsv", """{"in":"query","name":"q","style":"x-tabDelimited","explode":false,"schema":{"type":"array"}}""")]
    [InlineData("in: path, name: q, type: array, collectionFormat: csv", """{"in":"path","name":"q","style":"simple","explode":false,"schema":{"type":"array"}}""")]
    [InlineData("in: header, name: q, type: string, enum: [a], x-enumNames: [A], x-other: 1", """{"in":"header","name":"q","x-other":1,"schema":{"type":"string","enum":["a"],"x-enumNames":["A"]}}""")]
    [InlineData("in: query, name: q, schema: {type: string}", """{"in":"query","name":"q","schema":{"type":"string"}}""")]
    public void Parameters_get_a_schema(string parameter, string json)
    {
        Reading reading = Read($"parameters:\n  P: {{{parameter}}}\npaths: {{/a: {{get: {{parameters: [{{{parameter}}}], responses: {{}}}}}}}}");

        reading.Faults.ShouldBeEmpty();
        reading.At("components/parameters/P").ToJson().ShouldBe(json);
        reading.At("paths/~1a/get/parameters/0").ToJson().ShouldBe(json);
    }

    [Theory]
    [InlineData("header", "tsv", "simple")]
    [InlineData("header", "multi", "simple")]
    [InlineData("path", "pipes", "simple")]
    public void A_collection_format_without_equivalent_is_reported(string location, string format, string style)
    {
        Reading reading = Read($"parameters:\n  P:\n    in: {location}\n    name: q\n    type: array\n    collectionFormat: {format}");

        reading.Faults.ShouldBe([$"PG0030 7:23 collectionFormat '{format}' in a {location} parameter has no equivalent in OpenAPI 3: the items are separated by commas, so use csv, or multi in a query"]);
        reading.At("components/parameters/P/style").Text.ShouldBe(style);
    }

    [Fact]
    public void A_body_becomes_a_request_body_of_what_is_consumed()
    {
        Reading reading = Read("""
            consumes: [application/json, application/xml]
            parameters:
              B: {in: body, name: b, description: d, required: true, schema: {$ref: '#/definitions/T'}}
            definitions:
              T: {type: object}
            paths:
              /a:
                post:
                  parameters: [{$ref: '#/parameters/B'}]
                  responses: {}
                put:
                  consumes: [text/plain]
                  parameters: [{in: body, name: c, schema: {type: string}}]
                  responses: {}
                patch:
                  consumes: [application/merge-patch+json]
                  parameters: [{$ref: '#/parameters/B'}]
                  responses: {}
            """);

        string schema = """{"schema":{"$ref":"#/components/schemas/T"}}""";
        reading.At("components/requestBodies/B").ToJson()
            .ShouldBe($$$"""{"description":"d","content":{"application/json":{{{schema}}},"application/xml":{{{schema}}}},"required":true,"x-name":"b"}""");
        reading.At("components/parameters").Count.ShouldBe(0);
        reading.At("paths/~1a/post/requestBody").ToJson().ShouldBe("""{"$ref":"#/components/requestBodies/B"}""");
        reading.At("paths/~1a/post/parameters").Count.ShouldBe(0);
        reading.At("paths/~1a/put/requestBody").ToJson().ShouldBe("""{"content":{"text/plain":{"schema":{"type":"string"}}},"x-name":"c"}""");
        reading.At("paths/~1a/patch/requestBody/content").ToJson().ShouldBe($$$"""{"application/merge-patch+json":{{{schema}}}}""");
        reading.Resolve("paths/~1a/post/requestBody", ReferenceKind.RequestBody).Found.ShouldBeTrue();
    }

    [Fact]
    public void Form_parameters_become_one_body()
    {
        Reading reading = Read("""
            parameters:
              Tags: {in: formData, name: tags, type: array, items: {type: string}}
            paths:
              /form:
                post:
                  consumes: [application/x-www-form-urlencoded, application/json]
                  parameters:
                    - {in: formData, name: a, type: string, description: d, required: true}
                    - {$ref: '#/parameters/Tags'}
                    - {in: query, name: q, type: string}
                  responses: {}
              /file:
                post:
                  parameters:
                    - {in: formData, name: f, type: file}
                    - {in: formData, name: many, type: array, collectionFormat: multi, items: {type: integer}}
                  responses: {}
            """);

        reading.Faults.ShouldBeEmpty();
        reading.At("paths/~1form/post/requestBody").ToJson().ShouldBe(
            """{"content":{"application/x-www-form-urlencoded":{"schema":{"type":"object","properties":{"a":{"type":"string","description":"d"},"tags":{"type":"array","items":{"type":"string"}}},"required":["a"]},"encoding":{"tags":{"style":"form","explode":false}}}},"required":true}""");
        reading.At("paths/~1form/post/parameters/0/name").Text.ShouldBe("q");
        reading.At("paths/~1file/post/requestBody").ToJson().ShouldBe(
            """{"content":{"multipart/form-data":{"schema":{"type":"object","properties":{"f":{"type":"string","format":"binary"},"many":{"type":"array","items":{"type":"integer"}}}},"encoding":{"many":{"style":"form","explode":true}}}}}""");
    }

    [Fact]
    public void A_form_parameter_whose_schema_is_none_is_read_as_it_stands() =>
        Read("paths: {/a: {post: {parameters: [{in: formData, name: a, schema: text}], responses: {}}}}").At("paths/~1a/post/requestBody/content").ToJson()
            .ShouldBe("""{"application/x-www-form-urlencoded":{"schema":{"type":"object","properties":{"a":"text"}}}}""");

    [Fact]
    public void A_body_of_the_path_serves_every_operation_without_one()
    {
        Reading reading = Read("""
            paths:
              /a:
                parameters: [{in: body, name: b, schema: {type: string}}, {in: path, name: p, type: string}]
                post: {responses: {}}
                put: {parameters: [{in: body, name: c, schema: {type: integer}}], responses: {}}
            """);

        reading.At("paths/~1a/parameters").Count.ShouldBe(1);
        reading.At("paths/~1a/post/requestBody/x-name").Text.ShouldBe("b");
        reading.At("paths/~1a/put/requestBody/x-name").Text.ShouldBe("c");
    }

    [Fact]
    public void Responses_get_content_of_what_is_produced()
    {
        Reading reading = Read("""
            produces: [application/json]
            responses:
              E: {description: e, schema: {type: string}, headers: {X-Rate: {type: integer, description: d}}, x-more: 1}
            paths:
              /a:
                get:
                  responses:
                    200: {description: ok, schema: {type: array, items: {type: string}}, examples: {application/json: [a]}}
                    204: {description: none}
                    206: {description: part, schema: {type: file}}
                    default: {$ref: '#/responses/E'}
                    x-extra: {schema: 1}
                put:
                  produces: [text/csv]
                  responses:
                    default: {$ref: '#/responses/E'}
            """);

        reading.At("paths/~1a/get/responses").ToJson().ShouldBe(
            """{"200":{"description":"ok","content":{"application/json":{"schema":{"type":"array","items":{"type":"string"}},"example":["a"]}}},"204":{"description":"none"},"206":{"description":"part","content":{"application/octet-stream":{"schema":{"type":"string","format":"binary"}}}},"default":{"$ref":"#/components/responses/E"},"x-extra":{"schema":1}}""");
        reading.At("components/responses/E").ToJson().ShouldBe(
            """{"description":"e","content":{"application/json":{"schema":{"type":"string"}}},"headers":{"X-Rate":{"description":"d","schema":{"type":"integer"}}},"x-more":1}""");
        reading.At("paths/~1a/put/responses/default/content").ToJson().ShouldBe("""{"text/csv":{"schema":{"type":"string"}}}""");
    }

    [Fact]
    public void Nodes_keep_the_places_that_they_were_written_at()
    {
        Reading reading = Read("definitions:\n  T:\n    type: file\nparameters:\n  B: {in: body, name: b, schema: {type: object}}");

        DocumentNode schema = reading.At("components/requestBodies/B/content/application~1json/schema");
        schema.File.LinePositionOf(schema.Node!.Start).ToString().ShouldBe("5,33");
        schema.Pointer.ShouldBe("/components/requestBodies/B/content/application~1json/schema");
        DocumentNode format = reading.At("components/schemas/T/format");
        format.File.LinePositionOf(format.Node!.Start).ToString().ShouldBe("3,10");
    }

    [Fact]
    public void Parts_of_a_document_are_rewritten_by_what_they_are()
    {
        Reading reading = Reading.Of(
            "/s/api.yaml",
            """
            swagger: '2.0'
            paths:
              /pets: {$ref: paths.yaml#/pets}
              /more:
                post:
                  parameters:
                    - $ref: 'parts.yaml#/parameters/body'
                    - $ref: 'parts.yaml#/parameters/query'
                  responses:
                    200: {$ref: 'parts.yaml#/responses/ok'}
                put:
                  parameters: [{$ref: 'parts.yaml#/parameters/form'}]
                  responses: {}
            definitions:
              T: {type: file}
            """,
            new DocumentSource("/s/paths.yaml", "pets: {post: {parameters: [{in: body, name: b, schema: {$ref: 'api.yaml#/definitions/T'}}], responses: {}}}"),
            new DocumentSource("/s/parts.yaml", """
                parameters:
                  body: {in: body, name: b, schema: {type: string}}
                  query: {in: query, name: q, type: integer}
                  form: {in: formData, name: f, type: file, required: true}
                responses:
                  ok: {description: ok, schema: {type: string, x-nullable: true}}
                """));

        reading.Resolve("paths/~1pets").Target["post"]["requestBody"]["x-name"].Text.ShouldBe("b");
        reading.Resolve("paths/~1more/post/requestBody").Target["content"]["application/json"]["schema"]["type"].Text.ShouldBe("string");
        reading.Resolve("paths/~1more/post/parameters/0").Target["schema"]["type"].Text.ShouldBe("integer");
        reading.Resolve("paths/~1more/post/responses/200").Target["content"]["application/json"]["schema"]["nullable"].Boolean.ShouldBe(true);
        reading.At("paths/~1more/put/requestBody/content/multipart~1form-data/schema/required/0").Text.ShouldBe("f");
        reading.Resolve("paths/~1more/put/requestBody/content/multipart~1form-data/schema/properties/f").Target["format"].Text.ShouldBe("binary");
        DocumentNode body = reading.Resolve("paths/~1pets").Target["post"]["requestBody"]["content"]["application/json"]["schema"];
        reading.Document!.References.TryResolve(body, out DocumentNode definition, out _).ShouldBeTrue();
        definition.ShouldBe(reading.At("components/schemas/T"));
        reading.Document.Faults.ToFaults().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("paths: 5\ndefinitions: [1]\nparameters: a\nresponses: null\nsecurityDefinitions: {a: 1, b: null}")]
    [InlineData("paths: {/a: {get: 1, post: {parameters: 1, responses: 2}, parameters: {}}}")]
    [InlineData("paths: {/a: {get: {parameters: [1, null, {in: body}, {in: formData}, {in: formData, name: 3, type: 4}], responses: {200: 1, 201: {schema: 1, headers: 2, examples: 3}}, consumes: 1, produces: {}}}}")]
    [InlineData("definitions: {A: {properties: 1, items: 2, allOf: 3, discriminator: 4, x-nullable: 5, $ref: 6}, B: 7}")]
    [InlineData("paths: {/a: {get: {parameters: [{$ref: '#/parameters/A'}, {$ref: nowhere.yaml}, {$ref: '#/parameters/B'}], responses: {}}}}\nparameters: {A: {$ref: '#/parameters/A'}, B: {$ref: '#/x/y'}}")]
    public void Wrong_kinds_of_values_are_left_for_others_to_report(string members) => Read(members).Root.IsObject.ShouldBeTrue();

    private static Reading Read(string members) => Reading.Yaml("swagger: '2.0'\n" + members + "\n");
}
