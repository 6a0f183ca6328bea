using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads;

namespace PostGen.Analyzers.Tests.Values;

/// <summary>Every form of code that writes a value into a member or parameter.</summary>
public class PlaceTests
{
    private const string Holder = """
        record Holder
        {
            [SchemaLength(1, 3)] public string? Name { get; set; }
            [SchemaLength(1, 3, AppliesTo = SchemaTarget.Items), SchemaItems(-1, 2)] public List<string> Tags { get; set; } = new();
            [SchemaRange(Maximum = "5")] public int Level { get; set; }
            public Mention? Author { get; set; }
        }
        """;

    [Theory]
    [InlineData("""class A { public Mention M { get; init; } = new() { Name = {|PG1002:""|}, ProfileId = "7" }; }""")]
    [InlineData("""class A { public static readonly Mention M = new Mention { Name = "A", ProfileId = {|PG1001:"x"|} }; }""")]
    [InlineData("""class A { [SchemaLength(1, 3)] public string S { get; init; } = {|PG1002:"long"|}; }""")]
    [InlineData("""class A { [SchemaLength(1, 3)] public string S = {|PG1002:"long"|}; }""")]
    [InlineData("""class A { [SchemaLength(1, 3)] public static readonly string S = {|PG1002:"long"|}; }""")]
    [InlineData("""class A { [SchemaLength(1, 3)] public const string S = {|PG1002:"long"|}; }""")]
    [InlineData("""class A { [SchemaLength(1, 3)] public string S => {|PG1002:"long"|}; }""")]
    [InlineData("""class A { [SchemaLength(1, 3)] public string S { get { if (DateTime.Now.Year > 1) { return {|PG1002:"long"|}; } return "abc"; } } }""")]
    [InlineData("""class A { public void M([SchemaLength(1, 3)] string s = {|PG1002:"long"|}) { } }""")]
    [InlineData("""record A([property: SchemaLength(1, 3)] string S = {|PG1002:"long"|});""")]
    [InlineData("""class A([SchemaLength(1, 3)] string s) { public string S => s; } class B() : A({|PG1002:"long"|});""")]
    [InlineData("""class A { public A([SchemaLength(1, 3)] string s) { } public A() : this({|PG1002:"long"|}) { } }""")]
    [InlineData("""class A { static readonly string s_long = "long"; Holder H => new() { Name = {|PG1002:s_long|} }; }""")]
    [InlineData("""class A { static string Name { get; } = "x"; Holder M(int n) => n > 1 ? new() { Name = {|PG1002:""|} } : new() { Name = Name }; }""")]
    public Task Declarations(string declarations) => AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>("", declarations + Holder);

    [Theory]
    [InlineData("""class A { [SchemaLength(1, 4)] public string S { get; init; } = "long"; }""")]
    [InlineData("""class A { [SchemaLength(1, 3)] public string S { get { Func<string> f = () => "long"; return f().Substring(1); } } }""")]
    [InlineData("""class A { [SchemaLength(1, 3)] public string S { get { string F() { return "long"; } return F().Substring(1); } } }""")]
    [InlineData("""class A { public string S { get; init; } = "long"; public void M(string s = "") { } }""")]
    [InlineData("""class A { static readonly string s_long; static A() => s_long = "abc"; Holder H => new() { Name = s_long }; }""")]
    [InlineData("""class A { static readonly string s_long = "long"; static A() => s_long = "abc"; Holder H => new() { Name = s_long }; }""")]
    [InlineData("""class A { static string s_long = "long"; Holder H => new() { Name = s_long }; }""")]
    [InlineData("""class A { static readonly List<string> s_tags = new() { "a", "b", "c" }; Holder H => new() { Tags = s_tags }; }""")]
    public Task Near_misses_in_declarations(string declarations) => AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>("", declarations + Holder);

    [Theory]
    [InlineData("""var h = new Holder(); h.Name ??= {|PG1002:"long"|};""")]
    [InlineData("""var h = new Holder { Author = null }; h.Author ??= new() { Name = {|PG1002:""|}, ProfileId = "7" };""")]
    [InlineData("""var h = new Holder(); (h.Name, h.Level) = ({|PG1002:"long"|}, {|PG1003:6|});""")]
    [InlineData("""var h = new Holder(); (h.Name, (h.Level, _)) = ("abc", ({|PG1003:6|}, 7));""")]
    [InlineData("""var h = new Holder(); (h.Name, var other) = ({|PG1002:"long"|}, 6);""")]
    [InlineData("""var h = new Holder(); string? s; h.Name = s = {|PG1002:"long"|};""")]
    [InlineData("""var h = new Holder(); string? s = text; h.Name = s ??= {|PG1002:"long"|};""")]
    [InlineData("""var h = new Holder(); h.Name = flag ? number > 1 ? {|PG1002:"long"|} : "a" : text ?? {|PG1002:""|};""")]
    [InlineData("""_ = new Holder { Tags = { "a", {|PG1002:"long"|}, flag ? "b" : {|PG1002:""|} } };""")]
    [InlineData("""_ = new Holder { Tags = ["a", flag ? "b" : {|PG1002:"long"|}] };""")]
    [InlineData("""string[] more = ["a", {|PG1002:"long"|}]; _ = new Holder { Tags = [.. more] };""")]
    [InlineData("""string[] more = ["a", "b"]; _ = new Holder { Tags = {|PG1005:[.. more, "c"]|} };""")]
    [InlineData("""_ = new Holder { Tags = [.. text.Split(), {|PG1002:"long"|}] };""")]
    [InlineData("""_ = new Holder { Tags = {|PG1005:[.. text.Split(), "a", "b", "c"]|} };""")]
    [InlineData("""Holder? h = flag ? new() { Name = {|PG1002:"long"|} } : null; _ = (h ?? new Holder { Level = {|PG1003:6|} }).Name;""")]
    public Task Statements(string statements) => AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(statements, Holder);

    [Theory]
    [InlineData("""var h = new Holder(); h.Name ??= "abc"; h.Name ??= text; h.Name += "long";""")]
    [InlineData("""var h = new Holder(); (h.Name, h.Level) = ("abc", 5); (h.Name, h.Level) = Get(); (string?, int) Get() => ("long", 6);""")]
    [InlineData("""_ = new Holder { Tags = { "a", text } }; _ = new Holder { Tags = [.. text.Split(), "a", "b"] };""")]
    [InlineData("""var more = new List<string> { "a", "b" }; more.Clear(); _ = new Holder { Tags = [.. more, "c"] };""")]
    [InlineData("""_ = new Holder { Tags = ["a", flag ? "b" : text] };""")]
    public Task Near_misses_in_statements(string statements) => AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(statements, Holder);
}
