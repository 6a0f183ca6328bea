using PostGen.Generator.Reading;

namespace PostGen.Reading.Tests;

public class FirstReadTests
{
    private const string Yaml = """
        openapi: 3.1.0
        info: { title: Pets, version: 1.0 }
        paths:
          /pets/{id}:
            get:
              parameters:
                - $ref: '#/components/parameters/Id'
              responses:
                200: &ok
                  description: yes
                201: *ok
        components:
          parameters:
            Id: { name: id, in: path }
        """;

    private const string Json = """
        {"openapi":"3.0.3","info":{"title":"Pets","version":"1"},"paths":{"/pets":{"get":{"responses":{"200":{"description":"ok"}}}}}}
        """;

    [Fact]
    public void Yaml_is_read_into_a_tree_that_knows_places()
    {
        Reading reading = Reading.Yaml(Yaml);

        reading.Faults.ShouldBeEmpty();
        reading.Document!.Version.ShouldBe(OpenApiVersion.V31);
        reading.At("info/version").ScalarText.ShouldBe("1.0");
        DocumentNode description = reading.At("paths/~1pets~1{id}/get/responses/200/description");
        description.Text.ShouldBe("yes");
        description.Pointer.ShouldBe("/paths/~1pets~1{id}/get/responses/200/description");
        description.File.LinePositionOf(description.Node!.Start).Line.ShouldBe(9);
        reading.At("paths/~1pets~1{id}/get/responses/201").ShouldBe(reading.At("paths/~1pets~1{id}/get/responses/200"));
    }

    [Fact]
    public void Json_is_read_into_the_same_tree()
    {
        Reading reading = Reading.Json(Json);

        reading.Faults.ShouldBeEmpty();
        reading.Document!.Version.ShouldBe(OpenApiVersion.V30);
        reading.Root.ToJson().ShouldBe(Json.Trim());
        reading.At("paths/~1pets/get/responses/200/description").Pointer.ShouldBe("/paths/~1pets/get/responses/200/description");
    }

    [Fact]
    public void A_reference_leads_to_its_definition()
    {
        Resolution found = Reading.Yaml(Yaml).Resolve("paths/~1pets~1{id}/get/parameters/0");

        found.Found.ShouldBeTrue();
        found.Name.ShouldBe("Id");
        found.Target["in"].Text.ShouldBe("path");
    }
}
