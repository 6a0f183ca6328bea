using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.Fakes;

public sealed class FakeEmissionTests
{
    private const string Kennel = """
        openapi: 3.1.0
        info: { title: Kennel, version: '1' }
        paths:
          /dogs:
            get:
              operationId: listDogs
              description: All of them.
              responses:
                '200': { description: Dogs, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Dog' } } } } }
        components:
          schemas:
            Dog: { type: object, description: A dog., properties: { name: { type: string } } }
        """;

    [Fact]
    public void Without_the_testing_library_there_is_no_fake() =>
        GeneratorTest.Of(Kennel).Run().Sources.ShouldNotContain(static source => source.HintName.EndsWith("Fake.g.cs", StringComparison.Ordinal));

    [Fact]
    public void With_the_testing_library_there_is_one_beside_the_client()
    {
        GeneratorOutcome outcome = FakeTest.Of(Kennel).Run();
        outcome.Sources.Length.ShouldBeGreaterThan(1);
        outcome.Source("Fake.g.cs").ShouldContain("class FakeKennel : ");
    }

    [Fact]
    public void A_client_alone_can_be_asked_for() =>
        FakeTest.Of(Kennel, ("Emit", "Client")).Run().Sources.ShouldNotContain(static source => source.HintName.EndsWith("Fake.g.cs", StringComparison.Ordinal));

    [Fact]
    public void A_fake_alone_stands_on_the_client_of_another_assembly()
    {
        GeneratorOutcome application = GeneratorTest.Of(Kennel).Run();
        GeneratorTest tests = FakeTest.Of(Kennel, ("Emit", "Fake"));
        GeneratorOutcome outcome = new GeneratorTest
        {
            Files = tests.Files,
            ExtraReferences = [.. tests.ExtraReferences, application.Output.ToMetadataReference()],
            Source = "class Use { async System.Threading.Tasks.Task Run() { using var fake = new App.FakeKennel(); await fake.CreateClient().ListDogsAsync(); fake.ListDogs.Returns([new App.Dog { Name = \"Rex\" }]); } }",
        }.Run();
        outcome.Sources.ShouldHaveSingleItem().HintName.ShouldEndWith("Fake.g.cs");
    }

    [Fact]
    public void A_fake_without_the_testing_library_is_reported() =>
        new GeneratorTest { Files = [InMemoryText.Document("api.yaml", Kennel, ("Emit", "Fake"))], Diagnostics = ["PG0056"] }.Run().Sources.ShouldBeEmpty();

    [Fact]
    public void Words_for_people_are_left_out()
    {
        string fake = FakeTest.Of(Kennel).Run().Source("Fake.g.cs");
        fake.ShouldNotContain("All of them.");
        fake.ShouldNotContain("A dog.");
    }

    [Fact]
    public void A_new_description_does_not_touch_the_fake()
    {
        GeneratorOutcome first = FakeTest.Of(Kennel).Run();
        GeneratorOutcome second = first.WithText(Kennel.Replace("A dog.", "A good dog.", StringComparison.Ordinal));
        second.ReasonOf("Fake.g.cs").ShouldBe("Unchanged");
        second.ChangedSince(first).ShouldNotContain(static name => name.EndsWith("Fake.g.cs", StringComparison.Ordinal));
    }
}
