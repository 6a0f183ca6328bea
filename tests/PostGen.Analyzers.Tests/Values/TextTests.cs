using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads;

namespace PostGen.Analyzers.Tests.Values;

public class TextTests
{
    [Theory]
    [InlineData("""_ = new Mention { Name = {|PG1002:""|}, ProfileId = "7" };""")]
    [InlineData("""_ = new Mention { Name = "A", ProfileId = {|PG1001:"x7"|} };""")]
    [InlineData("""Mention m = new() { Name = {|PG1002:""|}, ProfileId = "7" };""")]
    [InlineData("""Mention m = new() { Name = "A", ProfileId = "7" }; _ = m with { Name = {|PG1002:""|} };""")]
    [InlineData("""_ = new Mention { Name = {|PG1002:string.Empty|}, ProfileId = "7" };""")]
    [InlineData("""const string Empty = ""; _ = new Mention { Name = {|PG1002:Empty|}, ProfileId = "7" };""")]
    [InlineData("""var empty = ""; _ = new Mention { Name = {|PG1002:empty|}, ProfileId = "7" };""")]
    [InlineData("""string empty; empty = ""; _ = new Mention { Name = {|PG1002:empty|}, ProfileId = "7" };""")]
    [InlineData("""_ = new Mention { Name = "A", ProfileId = {|PG1001:$"x{nameof(text)}"|} };""")]
    [InlineData("""var id = 7; _ = new Mention { Name = "A", ProfileId = {|PG1001:$"x{id}"|} };""")]
    [InlineData("""_ = new Mention { Name = "A", ProfileId = {|PG1001:nameof(text)|} };""")]
    [InlineData("""_ = new Mention { Name = flag ? {|PG1002:""|} : "A", ProfileId = "7" };""")]
    [InlineData("""_ = new Mention { Name = number switch { 1 => "A", 2 => {|PG1002:""|}, _ => text }, ProfileId = "7" };""")]
    [InlineData("""_ = new Mention { Name = {|PG1002:new string('x', 41)|}, ProfileId = "7" };""")]
    [InlineData("""await client.PublishJobPostingAsync({|PG1001:"draft-1"|}, new FreeJobPosting { AccountId = "a" });""")]
    [InlineData("""await client.PublishJobPostingAsync(request: new FreeJobPosting { AccountId = "a" }, draftId: {|PG1001:""|});""")]
    [InlineData("""_ = new Money { Amount = 1, Currency = {|PG1008:"EURO"|} };""")]
    [InlineData("""_ = new FreeJobPosting { AccountId = "a", Mode = {|PG1010:"PAID"|} };""")]
    public Task Reports_text_at_its_expression(string statements) => AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(statements);

    [Theory]
    [InlineData("""_ = new Mention { Name = text, ProfileId = text };""")]
    [InlineData("""_ = new Mention { Name = "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", ProfileId = "ACoAA" };""")]
    [InlineData("""var name = ""; name += text; _ = new Mention { Name = name, ProfileId = "7" };""")]
    [InlineData("""var name = ""; if (flag) name = "A"; _ = new Mention { Name = name, ProfileId = "7" };""")]
    [InlineData("""string name = ""; (name, _) = ("A", 1); _ = new Mention { Name = name, ProfileId = "7" };""")]
    [InlineData("""string name = ""; void Set(out string s) => s = "A"; Set(out name); _ = new Mention { Name = name, ProfileId = "7" };""")]
    [InlineData("""void Alias() { string name = ""; ref string alias = ref name; alias = "A"; _ = new Mention { Name = name, ProfileId = "7" }; }""")]
    [InlineData("""_ = new Mention { Name = $"{text}", ProfileId = $"7{text}" };""")]
    [InlineData("""_ = new Mention { Name = null!, ProfileId = default! };""")]
    [InlineData("""_ = new Money { Amount = 1, Currency = "EUR" };""")]
    [InlineData("""_ = new FreeJobPosting { AccountId = "a", Mode = "FREE" };""")]
    [InlineData("""_ = new CreatePostRequest { AccountId = "", Text = "" };""")]
    [InlineData("""bool same = text == "" || new { Name = "" }.Name == "";""")]
    public Task Is_silent_on_near_misses(string statements) => AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(statements);
}
