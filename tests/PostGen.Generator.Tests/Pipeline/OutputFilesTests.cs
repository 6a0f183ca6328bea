using PostGen.Generator.Pipeline;
using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.Pipeline;

public sealed class OutputFilesTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(32, 1)]
    [InlineData(33, 2)]
    [InlineData(80, 4)]
    [InlineData(100_000, 16)]
    public void Number_of_schema_files_is_a_bounded_power_of_two(int types, int files) =>
        OutputFiles.SchemaFileCount(types).ShouldBe(files);

    [Fact]
    public void A_hundred_tags_stay_below_a_hundred_files()
    {
        string paths = string.Join("\n", Enumerable.Range(0, 100).Select(i =>
            $"/p{i}: {{ get: {{ operationId: get{i}, tags: [tag{i}], responses: {{ '204': {{ description: Done. }} }} }} }}"));

        GeneratorTest.Of(Documents.OfPaths(paths)).Run().Sources.Length.ShouldBeLessThan(OutputFiles.MaxGroupFiles + 4);
    }

    [Fact]
    public void Long_names_give_short_hint_names() =>
        GeneratorTest.Of(Documents.OfPaths("/a: { get: { operationId: a, responses: { '204': { description: Done. } } } }"), ("Namespace", new string('N', 300)))
            .Run().Sources.ShouldAllBe(source => source.HintName.Length < 100);

    [Fact]
    public void Postpress_gives_few_and_small_files()
    {
        string document = File.ReadAllText(Path.Combine(Repository.Root, "spec", "postpress.yaml"));

        GeneratorOutcome outcome = GeneratorTest.Of(document).Run();

        outcome.Sources.Length.ShouldBeLessThanOrEqualTo(10);
        outcome.Sources.Sum(source => source.SourceText.Length).ShouldBeLessThan(90_000);
    }
}
