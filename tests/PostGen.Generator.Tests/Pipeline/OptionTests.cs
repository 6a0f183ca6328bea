using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using PostGen.Generator.Diagnostics;
using PostGen.Generator.Pipeline;
using PostGen.Generator.Reading;
using PostGen.Generator.Tests.Harness;
using PostGen.Runtime;

namespace PostGen.Generator.Tests.Pipeline;

/// <summary>Options by item metadata, and what is said of those that cannot be used.</summary>
public sealed class OptionTests
{
    private static readonly string s_document = Documents.OfSchemas("Thing: { type: object, properties: { name: { type: string } } }");

    [Fact]
    public void A_file_that_is_not_marked_is_no_document() =>
        new GeneratorTest { Files = [new InMemoryText("appsettings.json", "{}"), new InMemoryText("openapi.yaml", s_document)] }
            .Run().Sources.ShouldBeEmpty();

    [Fact]
    public void Namespace_and_client_name_come_from_project_and_title() =>
        GeneratorTest.Of(s_document).Run().Load().GetType("App.ShopClient").ShouldNotBeNull();

    [Fact]
    public void Namespace_and_client_name_can_be_given() =>
        GeneratorTest.Of(s_document, ("Namespace", "Other.Place"), ("ClientName", "StoreClient")).Run()
            .Load().GetType("Other.Place.StoreClient").ShouldNotBeNull();

    [Fact]
    public void Internal_client_shows_nothing() =>
        GeneratorTest.Of(s_document, ("Accessibility", "internal")).Run().Load().GetExportedTypes().ShouldBeEmpty();

    [Fact]
    public void Client_is_emitted_only_where_it_is_asked_for() =>
        new GeneratorTest { Files = [InMemoryText.Document("api.yaml", s_document, ("Emit", "Fake"))], Diagnostics = ["PG0056(1,1)"] }
            .Run().Sources.ShouldBeEmpty();

    [Fact]
    public void Types_that_two_documents_of_a_namespace_give_are_reported_and_emitted_once()
    {
        GeneratorOutcome outcome = new GeneratorTest
        {
            Files = [InMemoryText.Document("shop.yaml", s_document), InMemoryText.Document("bank.yaml", s_document, ("ClientName", "BankClient"))],
            Diagnostics = ["PG0058(1,1)"],
        }.Run();

        outcome.Result.Diagnostics[0].GetMessage(CultureInfo.InvariantCulture).ShouldStartWith("'App.Thing' is already made from 'shop.yaml', so 'BankClient' is not emitted");
        outcome.Load().GetType("App.ShopClient").ShouldNotBeNull();
    }

    [Fact]
    public void Documents_of_a_namespace_that_share_no_type_are_all_emitted()
    {
        Assembly assembly = new GeneratorTest
        {
            Files =
            [
                InMemoryText.Document("shop.yaml", s_document),
                InMemoryText.Document("bank.yaml", s_document.Replace("Thing", "Account", StringComparison.Ordinal), ("ClientName", "BankClient")),
            ],
        }.Run().Load();

        assembly.GetType("App.ShopClient").ShouldNotBeNull();
        assembly.GetType("App.BankClient").ShouldNotBeNull();
    }

    [Fact]
    public void What_unions_of_the_language_need_comes_with_the_first_client_of_a_project()
    {
        GeneratorOutcome outcome = new GeneratorTest
        {
            Files =
            [
                InMemoryText.Document("a.yaml", s_document, ("Emit", "Fake")),
                InMemoryText.Document("b.yaml", s_document),
                InMemoryText.Document("c.yaml", s_document, ("Namespace", "Third")),
                InMemoryText.Document("d.yaml", s_document, ("Namespace", "Fourth")),
            ],
            Language = LanguageVersion.Preview,
            Diagnostics = ["PG0056", "PG0050"],
        }.Run();

        outcome.Sources.Count(static source => source.HintName == "PostGen.Unions.g.cs").ShouldBe(1);
        outcome.Sources.ShouldContain(static source => source.HintName.StartsWith("Fourth.ShopClient.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Namespace", "my-shop", "PG0051(1,1)")]
    [InlineData("Namespace", "My.class", "PG0051(1,1)")]
    [InlineData("Emit", "Server", "PG0052(1,1)")]
    [InlineData("Accessibility", "private", "PG0054(1,1)")]
    [InlineData("ClientName", "shop client", "PG0055(1,1)")]
    public void What_cannot_be_used_is_reported_and_replaced(string name, string value, string diagnostic) =>
        new GeneratorTest { Files = [InMemoryText.Document("api.yaml", s_document, (name, value))], Diagnostics = [diagnostic] }
            .Run().Load().GetType("App.ShopClient").ShouldNotBeNull();

    [Fact]
    public void Without_runtime_one_diagnostic_and_no_source() =>
        new GeneratorTest { Files = [InMemoryText.Document("api.yaml", s_document)], ReferenceRuntime = false, Diagnostics = ["PG0053(1,1)"] }
            .Run().Sources.ShouldBeEmpty();

    [Fact]
    public void Below_CSharp_12_one_diagnostic_and_no_source() =>
        new GeneratorTest
        {
            Files = [InMemoryText.Document("api.yaml", s_document)],
            Language = LanguageVersion.CSharp11,
            Diagnostics = ["PG0057(1,1)"],
        }.Run().Sources.ShouldBeEmpty();

    [Fact]
    public void Second_document_with_the_same_client_is_reported_and_the_first_emitted()
    {
        GeneratorOutcome outcome = new GeneratorTest
        {
            Files = [InMemoryText.Document("v1.yaml", s_document), InMemoryText.Document("v2.yaml", s_document)],
            Diagnostics = ["PG0050(1,1)"],
        }.Run();

        outcome.Result.Diagnostics[0].Location.GetLineSpan().Path.ShouldBe("v2.yaml");
        outcome.Load().GetType("App.ShopClient").ShouldNotBeNull();
    }

    [Fact]
    public void Two_documents_give_two_clients()
    {
        var assembly = new GeneratorTest
        {
            Files =
            [
                InMemoryText.Document("v1.yaml", s_document, ("Namespace", "V1")),
                InMemoryText.Document("v2.yaml", s_document, ("Namespace", "V2")),
            ],
        }.Run().Load();

        assembly.GetType("V1.ShopClient").ShouldNotBeNull();
        assembly.GetType("V2.ShopClient").ShouldNotBeNull();
        assembly.GetType("V1.Thing")!.GetCustomAttribute<SchemaTypeAttribute>()!.Document.ShouldBe("v1.yaml");
        assembly.GetType("V2.Thing")!.GetCustomAttribute<SchemaTypeAttribute>()!.Document.ShouldBe("v2.yaml");
    }

    [Fact]
    public void Types_name_no_document_where_there_is_only_one() =>
        GeneratorTest.Of(s_document).Run().Load().GetType("App.Thing")!.GetCustomAttribute<SchemaTypeAttribute>()!.Document.ShouldBeNull();

    [Fact]
    public void An_enum_near_the_root_of_a_part_is_described_as_the_part_does()
    {
        var outcome = new GeneratorTest
        {
            Files =
            [
                InMemoryText.Document("spec/api.yaml", s_document.Replace("'#/components/schemas/Thing'", "'parts.yaml#/a/b'", StringComparison.Ordinal)),
                new InMemoryText("spec/parts.yaml", "a: { b: { type: object, properties: { size: { $ref: '#/d/c' } } } }\nd: { c: { type: string, description: How large., enum: [small, large] } }"),
            ],
        }.Run();

        outcome.Source("Schemas0.g.cs").ShouldContain("/// <summary>How large.</summary>");
    }

    [Fact]
    public void Part_of_a_document_is_found_among_the_additional_files()
    {
        var outcome = new GeneratorTest
        {
            Files =
            [
                InMemoryText.Document("spec/api.yaml", s_document.Replace("'#/components/schemas/Thing'", "'parts/thing.yaml'", StringComparison.Ordinal)),
                new InMemoryText("spec/parts/thing.yaml", "type: object\nproperties: { size: { type: integer } }"),
            ],
        }.Run();

        outcome.Load().GetTypes().ShouldContain(type => type.GetProperty("Size") != null);
    }

    [Fact]
    public void Filters_choose_operations()
    {
        string two = Documents.OfPaths("""
            /a: { get: { operationId: listA, tags: [x], responses: { '204': { description: Done. } } } }
            /b: { get: { operationId: listB, tags: [y], responses: { '204': { description: Done. } } } }
            """);

        string all = string.Concat(GeneratorTest.Of(two, ("Operations", "listA")).Run().Sources.Select(source => source.SourceText.ToString()));

        all.ShouldContain("ListAAsync");
        all.ShouldNotContain("ListBAsync");
    }

    [Fact]
    public void Registration_is_emitted_only_where_the_factory_is_referenced()
    {
        GeneratorTest.Of(s_document).Run().Source("Client.g.cs").ShouldNotContain("AddShopClient");
        new GeneratorTest { Files = [InMemoryText.Document("api.yaml", s_document)], ExtraReferences = References.HttpClientFactory }
            .Run().Source("Client.g.cs").ShouldContain("AddShopClient");
    }

    [Fact]
    public void Failure_of_the_planner_names_the_document()
    {
        var options = new DocumentOptions { Namespace = null!, ClientName = "Client", Accessibility = "public", Emit = EmitParts.Default };
        var input = new DocumentInput(new DocumentSource("api.yaml", s_document), options);

        PlannedDocument? planned = DocumentPlanner.Plan(input, new PlanningScope(new([input]), HasTesting: false), CancellationToken.None);

        planned.ShouldNotBeNull();
        planned.Model.ShouldBeNull();
        DiagnosticInfo fault = planned.Faults.ShouldHaveSingleItem();
        fault.Descriptor.ShouldBe(OptionDescriptors.Unexpected);
        fault.Path.ShouldBe("api.yaml");
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_one_diagnostic() =>
        new GeneratorTest { Files = [InMemoryText.Document("api.yaml", null)], Diagnostics = ["PG0001"] }.Run().Sources.ShouldBeEmpty();
}
