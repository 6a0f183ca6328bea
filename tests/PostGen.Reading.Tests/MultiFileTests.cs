using PostGen.Generator.Reading;

namespace PostGen.Reading.Tests;

/// <summary>Documents of several files. Only files that were given are read, and each relative to the one that refers to it.</summary>
public class MultiFileTests
{
    private const string Main = """
        openapi: 3.1.0
        paths:
          /pets:
            $ref: paths/pets.yaml
        components:
          schemas:
            $ref: schemas/index.json
        x-ref:
          $ref: '#/components/schemas/Pet'
        x-back:
          $ref: paths/pets.yaml#/get/x-back
        x-url:
          $ref: https://example.com/shared#/Money
        x-broken:
          $ref: broken.json#/Missing
        """;

    private static readonly DocumentSource[] s_parts =
    [
        new("/src/spec/paths/pets.yaml", "get:\n  x-pet: { $ref: '..\\schemas/./Pet.yaml' }\n  x-back: { $ref: ../api.yaml#/x-target }\n  x-nowhere: { $ref: ../x.yaml }\n"),
        new("/src/spec/schemas/index.json", """{ "Pet": { "$ref": "Pet.yaml" } }"""),
        new("/src/spec/schemas/Pet.yaml", "type: object\nproperties: {}\n"),
        new("/src/spec/shared.yaml", "$id: https://example.com/shared\nMoney: { type: number }\n"),
        new("/src/spec/broken.json", """{ "Money": 1,, }"""),
        new("/src/spec/unused.yaml", "]]]"),
    ];

    private static Reading Read() => Reading.Of("/src/spec/api.yaml", Main + "\nx-target: { type: string }\n", s_parts);

    [Fact]
    public void A_whole_file_is_named_by_its_name()
    {
        Resolution pet = Read().Resolve("x-ref");

        pet.Faults.ShouldBeEmpty();
        pet.Name.ShouldBe("Pet");
        pet.Target["type"].Text.ShouldBe("object");
        pet.Target.File.Path.ShouldBe("/src/spec/schemas/Pet.yaml");
    }

    [Fact]
    public void References_in_a_part_are_relative_to_the_part()
    {
        Reading reading = Read();
        DocumentNode get = reading.Resolve("paths/~1pets").Target["get"];

        reading.Document!.References.TryResolve(get["x-pet"], out DocumentNode pet, out _).ShouldBeTrue();
        reading.Document.References.TryResolve(get["x-nowhere"], out _, out _).ShouldBeFalse();

        pet.Pointer.ShouldBeEmpty();
        DiagnosticAt(reading).ShouldBe(["/src/spec/paths/pets.yaml PG0022 4:22"]);
    }

    [Fact]
    public void Maps_of_components_may_stand_in_a_part()
    {
        Reading reading = Read();

        reading.Document!.Components("schemas")["Pet"].Exists.ShouldBeTrue();
        reading.Document.Components("responses").Exists.ShouldBeFalse();
        reading.Document.Paths["/pets"].Exists.ShouldBeTrue();
    }

    [Fact]
    public void A_part_may_refer_back() => Read().Resolve("x-back").Target["type"].Text.ShouldBe("string");

    [Fact]
    public void A_part_may_be_known_by_its_uri()
    {
        Resolution money = Read().Resolve("x-url");

        money.Faults.ShouldBeEmpty();
        money.Name.ShouldBe("Money");
    }

    [Fact]
    public void Faults_of_a_part_are_reported_in_the_part()
    {
        Reading reading = Read();

        reading.Resolve("x-broken").Found.ShouldBeFalse();

        DiagnosticAt(reading).ShouldBe(["/src/spec/api.yaml PG0020 15:9", "/src/spec/broken.json PG0008 1:14"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("a/b.yaml", "c.yaml", "a/c.yaml")]
    [InlineData("a/b.yaml", "./c/../d.yaml", "a/d.yaml")]
    [InlineData("a/b.yaml", "../../c.yaml", "../c.yaml")]
    [InlineData("C:\\a\\b.yaml", "..\\c.yaml", "C:/c.yaml")]
    [InlineData("/a/b.yaml", "/c.yaml", "/c.yaml")]
    [InlineData("/a/b.yaml", "C:\\c.yaml", "C:/c.yaml")]
    [InlineData("/a/b.yaml", "my%20file.yaml", "/a/my file.yaml")]
    [InlineData("/b.yaml", "../../c.yaml", "/c.yaml")]
    public void Paths_are_combined_as_texts(string from, string reference, string combined) =>
        DocumentPath.Combine(from, reference).ShouldBe(combined);

    private static IEnumerable<string> DiagnosticAt(Reading reading) =>
        reading.Document!.Faults.ToFaults().Select(fault => $"{fault.Path} {fault.Descriptor.Id} {fault.StartLine + 1}:{fault.StartColumn + 1}");
}
