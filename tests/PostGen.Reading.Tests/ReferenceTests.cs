using PostGen.Generator.Reading;

namespace PostGen.Reading.Tests;

public class ReferenceTests
{
    private const string Document = """
        openapi: 3.1.0
        paths:
          /a:
            get:
              parameters:
                - name: id
                  in: query
              responses:
                '200':
                  content:
                    application/json:
                      schema: { type: string }
          /b~{c}:
            $ref: '#/paths/~1a'
        components:
          schemas:
            Pet: { type: object, properties: { owner: { $ref: '#/components/schemas/Person' } } }
            Person: { type: object, properties: { name: { type: string } } }
            A b%c: { type: string }
            Alias: { $ref: '#/components/schemas/Pet' }
            Alias2: { $ref: '#/components/schemas/Alias' }
            Circle: { $ref: '#/components/schemas/Circle2' }
            Circle2: { $ref: '#/components/schemas/Circle' }
            Self: { $ref: '#/components/schemas/Self/properties/x' }
            Anchored: { $anchor: here, type: integer }
            Tree:
              $id: https://example.com/tree
              type: object
              $defs: { leaf: { type: number } }
              properties: { leaf: { $ref: '#/$defs/leaf' }, root: { $ref: '#' } }
            Named$ref: { properties: { $ref: { type: string } } }
          requestBodies:
            Body: { content: {} }
          responses:
            Ok: { description: ok }
          parameters:
            Id: { name: id, in: query, schema: {} }
        x-refs:
          REF
        """;

    [Theory]
    [InlineData("#/components/schemas/Pet", "Pet", "/components/schemas/Pet")]
    [InlineData("#/components/schemas/Alias", "Pet", "/components/schemas/Pet")]
    [InlineData("#/components/schemas/Alias2", "Pet", "/components/schemas/Pet")]
    [InlineData("#/components/schemas/A%20b%25c", "A b%c", "/components/schemas/A b%c")]
    [InlineData("#/components/schemas/A b%c", "A b%c", "/components/schemas/A b%c")]
    [InlineData("#/paths/~1a/get/parameters/0", "0", "/paths/~1a/get/parameters/0")]
    [InlineData("#/paths/~1b~0%7Bc%7D/get/parameters/0", "0", "/paths/~1a/get/parameters/0")]
    [InlineData("#/components/schemas/Pet/properties/owner/properties/name", "name", "/components/schemas/Person/properties/name")]
    [InlineData("#here", "here", "/components/schemas/Anchored")]
    [InlineData("https://example.com/tree", "tree", "/components/schemas/Tree")]
    [InlineData("https://example.com/tree#/$defs/leaf", "leaf", "/components/schemas/Tree/$defs/leaf")]
    [InlineData("api.yaml#/components/schemas/Pet", "Pet", "/components/schemas/Pet")]
    [InlineData("./API.yaml#/components/schemas/Pet", "Pet", "/components/schemas/Pet")]
    [InlineData("#/components/schemas/Named$ref/properties", "properties", "/components/schemas/Named$ref/properties")]
    public void A_reference_leads_to_its_target(string reference, string name, string pointer)
    {
        Resolution found = Resolve(reference);

        found.Faults.ShouldBeEmpty();
        found.Found.ShouldBeTrue();
        found.Name.ShouldBe(name);
        found.Target.Pointer.ShouldBe(pointer);
    }

    [Theory]
    [InlineData("#/components/schemas/pet", "PG0020", "'#/components/schemas/pet' leads nowhere: there is no 'pet' in '#/components/schemas', but there is 'Pet'")]
    [InlineData("#/components/schemas/None", "PG0020", "'#/components/schemas/None' leads nowhere: there is no 'None' in '#/components/schemas', so add it or correct the reference")]
    [InlineData("#/definitions/Pet", "PG0020", "'#/definitions/Pet' leads nowhere: there is no 'definitions' in the root, so add it or correct the reference")]
    [InlineData("#/paths/~1a/get/parameters/7", "PG0020", "'#/paths/~1a/get/parameters/7' leads nowhere: there is no '7' in '#/paths/~1a/get/parameters', so add it or correct the reference")]
    [InlineData("#Pet", "PG0020", "'#Pet' leads nowhere: no schema of that file has the $anchor 'Pet', and a pointer begins with '#/'")]
    [InlineData("#/components/schemas/Circle", "PG0021", "'#/components/schemas/Circle' leads back to itself through references only: let one of them refer to a definition")]
    [InlineData("other.yaml#/Pet", "PG0022", "'other.yaml#/Pet' refers to a file that was not given: add 'other.yaml' to the project as AdditionalFiles")]
    [InlineData("https://example.com/api.json#/Pet", "PG0022", "'https://example.com/api.json#/Pet' refers to a file that was not given: nothing is downloaded, so save it in the project, add it as AdditionalFiles and refer to it by its relative path")]
    [InlineData("/etc/passwd", "PG0022", "'/etc/passwd' refers to a file that was not given: add '/etc/passwd' to the project as AdditionalFiles")]
    public void A_reference_that_leads_nowhere_is_reported_at_its_text(string reference, string id, string message)
    {
        Resolution found = Resolve(reference);

        found.Found.ShouldBeFalse();
        found.Faults.ShouldBe([$"{id} 39:11 {message}"]);
    }

    [Fact]
    public void A_pointer_through_itself_ends()
    {
        Resolution found = Resolve("#/components/schemas/Self");

        found.Found.ShouldBeFalse();
        found.Faults.ShouldHaveSingleItem().ShouldStartWith("PG0020 24:");
    }

    [Theory]
    [InlineData("$ref: 5")]
    [InlineData("$ref: [a]")]
    [InlineData("$ref: ")]
    public void A_reference_must_be_text(string line)
    {
        Reading reading = Reading.Yaml(Document.Replace("REF", line, StringComparison.Ordinal));

        Resolution found = reading.Resolve("x-refs");

        found.Found.ShouldBeFalse();
        found.Faults.ShouldHaveSingleItem().ShouldEndWith("$ref must be a string such as '#/components/schemas/Name'");
    }

    [Fact]
    public void A_property_named_ref_is_no_reference()
    {
        Reading reading = Reading.Yaml(Document);

        Resolution found = reading.Resolve("components/schemas/Named$ref/properties");

        found.Found.ShouldBeTrue();
        found.Name.ShouldBeNull();
        found.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("requestBodies/Body", ReferenceKind.Response, true, "it is read as one, so move or copy it there")]
    [InlineData("responses/Ok", ReferenceKind.RequestBody, true, "it is read as one, so move or copy it there")]
    [InlineData("responses/Ok", ReferenceKind.Schema, false, "refer to one of components/schemas")]
    [InlineData("parameters/Id", ReferenceKind.Schema, false, "refer to one of components/schemas")]
    public void A_reference_to_another_kind_is_reported(string target, object expected, bool isRead, string advice)
    {
        Reading reading = Reading.Yaml(Document.Replace("REF", $"$ref: '#/components/{target}'", StringComparison.Ordinal));

        Resolution found = reading.Resolve("x-refs", (ReferenceKind)expected);

        found.Found.ShouldBe(isRead);
        string wanted = ReferenceKinds.MapOf((ReferenceKind)expected);
        found.Faults.ShouldBe([$"PG0024 39:9 '#/components/{target}' leads to one of components/{target.Split('/')[0]} where one of components/{wanted} is expected: {advice}"]);
    }

    [Fact]
    public void A_fault_at_one_reference_is_reported_once()
    {
        Reading reading = Reading.Yaml(Document.Replace("REF", "$ref: '#/nowhere'", StringComparison.Ordinal));

        reading.Resolve("x-refs");
        reading.Resolve("x-refs").Faults.Count.ShouldBe(1);
    }

    [Fact]
    public void A_local_pointer_inside_a_schema_with_an_id_starts_there()
    {
        Reading reading = Reading.Yaml(Document);

        Resolution leaf = reading.Resolve("components/schemas/Tree/properties/leaf");

        leaf.Faults.ShouldBeEmpty();
        leaf.Target["type"].Text.ShouldBe("number");
    }

    [Fact]
    public void One_step_stops_at_the_next_reference()
    {
        Reading reading = Reading.Yaml(Document);

        reading.Document!.References.TryResolveOnce(reading.At("components/schemas/Alias2"), out DocumentNode next, out string? name).ShouldBeTrue();

        name.ShouldBe("Alias");
        next["$ref"].Exists.ShouldBeTrue();
    }

    private static Resolution Resolve(string reference) =>
        Reading.Yaml(Document.Replace("REF", $"- $ref: '{reference}'", StringComparison.Ordinal)).Resolve("x-refs/0");
}
