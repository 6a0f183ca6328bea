using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads;

namespace PostGen.Analyzers.Tests.Values;

public class NumberTests
{
    [Theory]
    [InlineData("""_ = new Money { Amount = {|PG1003:0|}, Currency = "EUR" };""")]
    [InlineData("""_ = new Money { Amount = {|PG1003:1000.01m|}, Currency = "EUR" };""")]
    [InlineData("""_ = new Money { Amount = {|PG1003:-5|}, Currency = "EUR" };""")]
    [InlineData("""_ = new Money { Amount = {|PG1004:0.125m|}, Currency = "EUR" };""")]
    [InlineData("""_ = new Money { Amount = (decimal){|PG1003:TimeSpan.FromDays(2).TotalSeconds|}, Currency = "EUR" };""")]
    [InlineData("""await client.PublishJobPostingAsync("1", new FreeJobPosting { AccountId = "a" }, {|PG1003:0|});""")]
    [InlineData("""await client.PublishJobPostingAsync("1", new FreeJobPosting { AccountId = "a" }, limit: {|PG1003:101|});""")]
    [InlineData("""int limit = 101; await client.PublishJobPostingAsync("1", new FreeJobPosting { AccountId = "a" }, {|PG1003:limit|});""")]
    [InlineData("""int? limit = 101; await client.PublishJobPostingAsync("1", new FreeJobPosting { AccountId = "a" }, {|PG1003:limit|});""")]
    public Task Reports_numbers_at_their_expression(string statements) =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(statements);

    [Theory]
    [InlineData("""_ = new Money { Amount = 0.01m, Currency = "EUR" };""")]
    [InlineData("""_ = new Money { Amount = 1000.00m, Currency = "EUR" };""")]
    [InlineData("""_ = new Money { Amount = number, Currency = "EUR" };""")]
    [InlineData("""_ = new Money { Amount = (decimal)TimeSpan.FromMinutes(number).TotalSeconds, Currency = "EUR" };""")]
    [InlineData("""await client.PublishJobPostingAsync("1", new FreeJobPosting { AccountId = "a" });""")]
    [InlineData("""await client.PublishJobPostingAsync("1", new FreeJobPosting { AccountId = "a" }, null);""")]
    [InlineData("""for (int i = 0; i < 3; i++) { await client.PublishJobPostingAsync("1", new FreeJobPosting { AccountId = "a" }, i); }""")]
    [InlineData("""int limit = 0; limit++; await client.PublishJobPostingAsync("1", new FreeJobPosting { AccountId = "a" }, limit);""")]
    public Task Is_silent_on_near_misses(string statements) => AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(statements);

    [Fact]
    public Task Judges_doubles_by_their_decimal_digits() =>
        AnalyzerVerifier.VerifyAsync<PayloadAnalyzer>("""
            using PostGen.Runtime;
            class Reading
            {
                [SchemaMultipleOf("0.1")] public double Tenths { get; set; }
                [SchemaRange(Minimum = "9223372036854775807", ExclusiveMaximum = "1e40")] public ulong Large { get; set; }
                static void Use(Reading reading)
                {
                    reading.Tenths = 0.3;
                    reading.Tenths = {|PG1004:0.35|};
                    reading.Tenths = double.NaN;
                    reading.Large = {|PG1003:9223372036854775806|};
                    reading.Large = 9223372036854775808;
                }
            }
            """);
}
