using Microsoft.CodeAnalysis;
using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads;

namespace PostGen.Analyzers.Tests.Values;

/// <summary>Values that have to satisfy one of several branches of the same JSON type.</summary>
public class AlternativeTests
{
    private const string Declarations = """
        [SchemaUnion, SchemaType("Size", "/components/schemas/Size")]
        sealed class Size
        {
            public Size([SchemaLength(-1, 3, Alternative = 1), SchemaValues("large", "huge", Alternative = 2)] string value) => Value = value;
            public Size([SchemaRange(Maximum = "10", Alternative = 1), SchemaRange(Minimum = "100", Alternative = 2), SchemaMultipleOf("5", Alternative = 2)] long value) => Value = value;
            public object? Value { get; }
            public static implicit operator Size(string value) => new(value);
            public static implicit operator Size(long value) => new(value);
        }

        [SchemaType("Host", "/components/schemas/Host")]
        sealed record Host
        {
            [SchemaFormat("ipv4", Alternative = 1), SchemaFormat("ipv6", Alternative = 2), SchemaLength(3, -1)]
            public string? Address { get; init; }

            [SchemaFormat("ipv4", AppliesTo = SchemaTarget.Items, Alternative = 1, ChoiceLevel = 1)]
            [SchemaFormat("ipv6", AppliesTo = SchemaTarget.Items, Alternative = 2, ChoiceLevel = 1)]
            public IReadOnlyList<string>? Addresses { get; init; }

            [SchemaFormat("ipv4", AppliesTo = SchemaTarget.Items, Alternative = 1), SchemaItems(-1, 1, Alternative = 1)]
            [SchemaFormat("ipv6", AppliesTo = SchemaTarget.Items, Alternative = 2)]
            public IReadOnlyList<string>? OfOneKind { get; init; }

            [SchemaLength(2, -1, Alternative = 1), SchemaLength(2, -1, Alternative = 2), SchemaPattern("^a", Alternative = 2)]
            public string? Name { get; init; }

            [SchemaLength(1, -1, AppliesTo = SchemaTarget.Items, Alternative = 1), SchemaProperties(2, -1, Alternative = 2)]
            public IReadOnlyDictionary<string, string>? Labels { get; init; }
        }
        """;

    [Theory]
    [InlineData("""Size size = {|PG1014:"abcd"|};""")]
    [InlineData("""_ = new Size({|PG1014:11|});""")]
    [InlineData("""_ = new Size({|PG1014:101|});""")]
    [InlineData("""_ = new Host { Address = {|PG1014:"here"|} };""")]
    [InlineData("""_ = new Host { Address = {|PG1002:{|PG1014:"x"|}|} };""")]
    [InlineData("""_ = new Host { Addresses = ["1.2.3.4", {|PG1014:"here"|}, "::1"] };""")]
    [InlineData("""_ = new Host { OfOneKind = {|PG1014:["1.2.3.4", "::1"]|} };""")]
    [InlineData("""_ = new Host { OfOneKind = {|PG1014:["1.2.3.4", "1.2.3.5"]|} };""")]
    [InlineData("""_ = new Host { Name = {|PG1002:"a"|} };""")]
    [InlineData("""_ = new Host { Labels = {|PG1014:new Dictionary<string, string> { ["a"] = "" }|} };""")]
    public Task Reports_what_every_alternative_refuses(string statements) => AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(statements, Declarations);

    [Theory]
    [InlineData("""Size size = "abc"; size = "huge"; size = 10; size = 105; size = text; size = number;""")]
    [InlineData("""_ = new Host { Address = "1.2.3.4" }; _ = new Host { Address = "::1" }; _ = new Host { Address = null };""")]
    [InlineData("""_ = new Host { Addresses = ["1.2.3.4", "::1", text], OfOneKind = ["::1", "::2"] }; _ = new Host { OfOneKind = [] };""")]
    [InlineData("""_ = new Host { OfOneKind = ["1.2.3.4"] }; _ = new Host { OfOneKind = [flag ? "1.2.3.4" : "::1"] };""")]
    [InlineData("""_ = new Host { Name = "ab" }; _ = new Host { Name = "bb" };""")]
    [InlineData("""_ = new Host { Labels = new Dictionary<string, string> { ["a"] = "", ["b"] = "" } };""")]
    public Task Is_silent_where_one_allows_it(string statements) => AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(statements, Declarations);

    [Theory]
    [InlineData("Alternative = -1")]
    [InlineData("Alternative = 1, ChoiceLevel = -1")]
    [InlineData("Alternative = 1, ChoiceLevel = 2147483647")]
    [InlineData("Alternative = , ChoiceLevel = ")]
    [InlineData("Alternative = \"1\"")]
    public async Task Numbers_that_make_no_sense_do_no_harm(string arguments)
    {
        SyntaxTree tree = CompilationFactory.Tree(
            $$"""
            using PostGen.Runtime;
            sealed record Host { [SchemaLength(3, -1), SchemaPattern("^b", {{arguments}})] public string? Address { get; init; } }
            static class Uses { public static Host Make() => new() { Address = "a" }; }
            """,
            "Consumer.cs");
        IReadOnlyList<Diagnostic> reported = await AnalyzerVerifier.RunAsync<PayloadAnalyzer>(CompilationFactory.Create(tree));
        reported.Select(fault => fault.Id).ShouldContain("PG1002");
    }
}
