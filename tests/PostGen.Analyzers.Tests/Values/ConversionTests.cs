using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads;

namespace PostGen.Analyzers.Tests.Values;

/// <summary>Values that a conversion changes, and objects that change after they were made.</summary>
public class ConversionTests
{
    private const string Declarations = """"
        enum Side { Left = 1, Right = 2, Starboard = 2 }
        sealed class Sign
        {
            [SchemaPattern("^Left")] public string? Text { get; set; }
            [SchemaRange(Maximum = "9")] public long Number { get; set; }
            [SchemaPattern("^A$")] public string? Letter { get; set; }
        }
        [SchemaRule("""{"properties":{"side":{"required":["name"]}}}""", Message = "name it")]
        sealed record Holder { [JsonPropertyName("side")] public Changing? Side { get; init; } }
        sealed record Changing { [JsonPropertyName("name")] public string? Name { get; set; } }
        [SchemaRule("""{"properties":{"side":{"required":["name"]}}}""", Message = "name it")]
        sealed record Stand { [JsonPropertyName("side")] public Lasting? Side { get; init; } }
        sealed record Lasting { [JsonPropertyName("name")] public string? Name { get; init; } }
        [SchemaRule("""{"properties":{"mode":{"enum":["PROMOTED"]}}}""", Message = "promoted only")]
        sealed record Ad { [JsonPropertyName("mode")] public required PromotedJobPostingMode Mode { get; init; } }
        """";

    [Theory]
    [InlineData("""sign.Text = $"{Side.Left}"; sign.Text = Side.Left + "-hand"; sign.Text = $"{Side.Right}";""")]
    [InlineData("""int code = 65; sign.Letter = $"{(char)code}"; sign.Letter = (char)code + "";""")]
    [InlineData("""long large = 4294967297; sign.Number = (int)large; int wide = 257; sign.Number = (byte)wide;""")]
    [InlineData("""int index = 1; _ = new Ad { Mode = (PromotedJobPostingMode)index };""")]
    [InlineData("""var side = new Changing(); side.Name = text; _ = new Holder { Side = side };""")]
    [InlineData("""var holder = new Holder { Side = new Changing() }; holder.Side.Name = text;""")]
    public Task Is_silent_where_the_value_is_another(string statements) =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>("var sign = new Sign(); " + statements, Declarations);

    [Theory]
    [InlineData("""const Side Left = Side.Left; sign.Text = {|PG1001:$"to the {Left}"|};""")]
    [InlineData("""long large = 10; sign.Number = (int){|PG1003:large|};""")]
    [InlineData("""_ = new Ad { Mode = {|PG1011:PromotedJobPostingMode.PromotedPlus|} };""")]
    [InlineData("""_ = new Stand { Side = new {|PG1011:Lasting|}() };""")]
    public Task Follows_a_value_that_stays(string statements) =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>("var sign = new Sign(); " + statements, Declarations);
}
