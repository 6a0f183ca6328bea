using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads;

namespace PostGen.Analyzers.Tests.Values;

/// <summary>Each bound, one beyond and just at it, for each way to say a value.</summary>
public class BoundTests
{
    [Theory]
    [InlineData("SchemaRange(Minimum = \"1\")", "{|PG1003:0|}", "1")]
    [InlineData("SchemaRange(Maximum = \"5\")", "{|PG1003:6|}", "5")]
    [InlineData("SchemaRange(ExclusiveMinimum = \"1\")", "{|PG1003:1|}", "1.0000001")]
    [InlineData("SchemaRange(ExclusiveMaximum = \"5\")", "{|PG1003:5.0|}", "4.9999999")]
    [InlineData("SchemaRange(Minimum = \"-2\", ExclusiveMaximum = \"0\")", "{|PG1003:0|}", "-2")]
    [InlineData("SchemaMultipleOf(\"0.01\")", "{|PG1004:0.015|}", "0.03")]
    [InlineData("SchemaMultipleOf(\"3\")", "{|PG1004:7|}", "-9")]
    [InlineData("SchemaMultipleOf(\"3\"), SchemaMultipleOf(\"2\")", "{|PG1004:9|}", "12")]
    [InlineData("SchemaConst(\"2\")", "{|PG1010:3|}", "2.0")]
    public Task Numbers(string attribute, string beyond, string at) => VerifyAsync(attribute, "double", beyond, at);

    [Theory]
    [InlineData("SchemaLength(2, -1)", "{|PG1002:\"a\"|}", "\"ab\"")]
    [InlineData("SchemaLength(-1, 2)", "{|PG1002:\"abc\"|}", "\"ab\"")]
    [InlineData("SchemaLength(1, -1)", "{|PG1002:\"\"|}", "\" \"")]
    [InlineData("SchemaLength(2, 2)", "{|PG1002:\"😀\"|}", "\"😀😀\"")]
    [InlineData("SchemaPattern(\"b\")", "{|PG1001:\"acd\"|}", "\"abc\"")]
    [InlineData("SchemaPattern(\"^\\\\p{L}+$\")", "{|PG1001:\"a1\"|}", "\"äß\"")]
    [InlineData("SchemaPattern(\"^a\"), SchemaPattern(\"b$\")", "{|PG1001:\"ac\"|}", "\"ab\"")]
    [InlineData("SchemaPattern(\"^a\"), SchemaPattern(\"b$\")", "{|PG1001:\"bb\"|}", "\"acb\"")]
    [InlineData("SchemaValues(\"a\", \"B\")", "{|PG1008:\"b\"|}", "\"B\"")]
    public Task Texts(string attribute, string beyond, string at) => VerifyAsync(attribute, "string", beyond, at);

    [Theory]
    [InlineData("SchemaItems(2, -1)", "{|PG1005:[1]|}", "[1, 1]")]
    [InlineData("SchemaItems(-1, 1)", "{|PG1005:new[] { 1, 2 }|}", "new[] { 1 }")]
    [InlineData("SchemaItems(1, 1)", "{|PG1005:new List<int>()|}", "new List<int> { number }")]
    [InlineData("SchemaItems(-1, -1, Unique = true)", "[1, 2, {|PG1006:1|}]", "[1, 2, number, number]")]
    [InlineData("SchemaRange(Maximum = \"5\", AppliesTo = SchemaTarget.Items)", "[5, {|PG1003:6|}]", "[5, number]")]
    public Task Lists(string attribute, string beyond, string at) => VerifyAsync(attribute, "IReadOnlyList<int>", beyond, at);

    [Theory]
    [InlineData("_ = new Holder { Value = {0} };")]
    [InlineData("_ = new Holder() with { Value = {0} };")]
    [InlineData("var holder = new Holder(); holder.Value = {0};")]
    [InlineData("var holder = new Holder(); holder.Other = new() { Value = {0} };")]
    [InlineData("var holder = new Holder { Other = { Value = {0} } };")]
    [InlineData("Holder.Take({0});")]
    [InlineData("Holder.Take(value: {0});")]
    [InlineData("_ = new Holder({0});")]
    [InlineData("Holder holder = new({0}); Console.WriteLine(holder[{0}]);")]
    [InlineData("Holder? holder = null; holder ??= new Holder({0});")]
    [InlineData("Holder.Take(flag ? {0} : 2);")]
    [InlineData("int? given = null; Holder.Take(given ?? {0});")]
    [InlineData("Holder.Take(number switch { 1 => {0}, _ => 2 });")]
    public Task Wherever_the_value_is_written(string statement) =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(
            statement.Replace("{0}", "{|PG1003:6|}"),
            """
            record Holder
            {
                public Holder() { }
                public Holder([SchemaRange(Maximum = "5")] int value) { }
                [SchemaRange(Maximum = "5")] public int Value { get; set; }
                public Holder Other { get; set; } = null!;
                public int this[[SchemaRange(Maximum = "5")] int index] => index;
                public static void Take([SchemaRange(Maximum = "5")] int value) { }
            }
            """);

    private static async Task VerifyAsync(string attribute, string type, string beyond, string at)
    {
        string holder = $$"""class Holder { [{{attribute}}] public {{type}}? Value { get; set; } }""";
        await AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>($$"""_ = new Holder { Value = {{beyond}} };""", holder);
        await AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>($$"""_ = new Holder { Value = {{at}} };""", holder);
    }
}
