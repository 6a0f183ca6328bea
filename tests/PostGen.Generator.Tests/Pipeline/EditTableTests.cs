using PostGen.Generator.Pipeline;
using PostGen.Generator.Tests.Harness;

namespace PostGen.Generator.Tests.Pipeline;

/// <summary>What runs again after which edit, row by row of the table in ARCHITECTURE.md.</summary>
public sealed class EditTableTests
{
    private const int Count = 40;

    private static readonly string s_document = Documents.OfCount(Count);

    [Fact]
    public void Keystroke_in_CSharp_runs_nothing()
    {
        GeneratorOutcome next = Run(s_document).AfterUnrelatedEdit();

        Caching.OwnSteps(next).ShouldNotBeEmpty();
        Caching.OwnSteps(next).ShouldAllBe(step => step.Reason.ToString() == "Cached");
    }

    [Fact]
    public void Recreated_text_ends_in_the_first_step()
    {
        GeneratorOutcome next = Run(s_document).WithRecreatedFiles();

        next.Reasons(StepNames.ReadOptions).ShouldBe(["Unchanged"]);
        next.Reasons(StepNames.ReadDocuments).ShouldBe(["Cached"]);
        next.Reasons(StepNames.ParseDocument).ShouldBe(["Cached"]);
    }

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\n# a comment\n")]
    public void Whitespace_and_comments_end_in_the_model(string appended)
    {
        GeneratorOutcome first = Run(s_document);
        GeneratorOutcome next = first.WithText(s_document + appended);

        next.Reasons(StepNames.ReadDocuments).ShouldBe(["Modified"]);
        next.Reasons(StepNames.ParseDocument).ShouldBe(["Unchanged"]);
        next.Reasons(StepNames.SelectModel).ShouldBe(["Cached"]);
        next.Reasons("SourceOutput").ShouldAllBe(reason => reason == "Cached");
        next.ChangedSince(first).ShouldBeEmpty();
    }

    [Fact]
    public void Reformatted_document_gives_an_equal_model()
    {
        GeneratorOutcome first = Run(s_document);
        GeneratorOutcome next = first.WithText(s_document.Replace("properties: { name: { type: string } }", "properties:\n        name:\n          type: string", StringComparison.Ordinal));

        next.Reasons(StepNames.SelectModel).ShouldBe(["Cached"]);
        next.ChangedSince(first).ShouldBeEmpty();
    }

    [Fact]
    public void Description_of_a_schema_prints_one_file()
    {
        GeneratorOutcome first = Run(s_document);
        GeneratorOutcome next = first.WithText(Documents.OfCount(Count, i => i == 7 ? "Another description." : "A part."));

        next.Reasons(StepNames.SelectFiles).Count(reason => reason == "Modified").ShouldBe(1);
        next.Reasons(StepNames.SelectFiles).Count(reason => reason == "Unchanged").ShouldBe(first.Sources.Length - 1);
        next.ChangedSince(first).Count.ShouldBe(1);
    }

    [Fact]
    public void Operation_group_that_appears_prints_no_schema_again()
    {
        GeneratorOutcome first = GeneratorTest.Of(Grouped("dogs")).Run();
        GeneratorOutcome next = first.WithText(Grouped("dogs", "cats"));

        next.ReasonOf(".Schemas0.g.cs").ShouldBe("Unchanged");
        next.ReasonOf(".Errors.g.cs").ShouldBe("Unchanged");
        next.ChangedSince(first).ShouldAllBe(static hint => hint.Contains(".Operations", StringComparison.Ordinal) || hint.EndsWith(".Client.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void Appended_schema_prints_its_file_and_that_of_the_schema_that_mentions_it()
    {
        GeneratorOutcome first = Run(s_document);
        GeneratorOutcome next = first.WithText(Documents.OfCount(Count + 1));

        next.ChangedSince(first).Count(IsNotTheIndex).ShouldBeInRange(1, 2);
        next.Sources.Length.ShouldBe(first.Sources.Length);
    }

    [Fact]
    public void Fault_that_appears_leaves_what_can_still_be_understood()
    {
        GeneratorOutcome first = Run(s_document);
        GeneratorOutcome next = first.WithText(s_document.Replace(
            "m07: { $ref: '#/components/schemas/Part07' }", "m07: { $ref: '#/components/schemas/Missing' }", StringComparison.Ordinal));

        next.Reasons(StepNames.SelectDiagnostics).ShouldBe(["Modified"]);
        next.Result.Diagnostics.Length.ShouldBe(1);
        next.Sources.Length.ShouldBe(first.Sources.Length);
        next.ChangedSince(first).Count(IsNotTheIndex).ShouldBeInRange(1, 2);
        Compiled.Check(next.Output);
    }

    [Fact]
    public void Fault_alone_touches_no_output()
    {
        GeneratorOutcome first = Run(s_document);
        GeneratorOutcome next = first.WithText(s_document.Replace(
            "info: { title: Shop, version: '1' }", "info: { title: Shop, version: '1', version: '1' }", StringComparison.Ordinal));

        next.Result.Diagnostics.Length.ShouldBe(1);
        next.Reasons(StepNames.SelectModel).ShouldBe(["Unchanged"]);
        next.ChangedSince(first).ShouldBeEmpty();
    }

    [Fact]
    public void Document_that_comes_back_to_its_text_gives_its_output_again()
    {
        GeneratorOutcome first = Run(s_document);
        GeneratorOutcome broken = first.WithText("openapi: 3.1.0\ninfo: [");
        GeneratorOutcome again = broken.WithText(s_document);

        broken.Result.Diagnostics.ShouldNotBeEmpty();
        again.ChangedSince(first).ShouldBeEmpty();
    }

    [Fact]
    public void Document_that_breaks_leaves_the_output_of_another_alone()
    {
        GeneratorOutcome first = new GeneratorTest
        {
            Files =
            [
                InMemoryText.Document("v1.yaml", s_document, ("Namespace", "V1")),
                InMemoryText.Document("v2.yaml", s_document, ("Namespace", "V2")),
            ],
        }.Run();
        GeneratorOutcome broken = first.WithText("nothing");

        broken.Sources.Length.ShouldBe(first.Sources.Length / 2);
        broken.ChangedSince(first).ShouldBeEmpty();
    }

    // The attribute that carries the schemas' names and shapes for other assemblies.
    private static bool IsNotTheIndex(string hint) => !hint.EndsWith(".SchemaDocument.g.cs", StringComparison.Ordinal);

    private static string Grouped(params string[] tags) => Documents.OfPaths(string.Join("\n", tags.Select(static tag =>
        $"/{tag}: {{ get: {{ operationId: list_{tag}, tags: [{tag}], responses: {{ '200': {{ description: All., content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Animal' }} }} }} }} }} }} }}")))
        + "\ncomponents: { schemas: { Animal: { type: object, properties: { name: { type: string } } } } }\n";

    private static GeneratorOutcome Run(string document) => GeneratorTest.Of(document).Run();
}
