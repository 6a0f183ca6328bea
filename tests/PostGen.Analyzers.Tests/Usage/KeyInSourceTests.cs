using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Usage;

namespace PostGen.Analyzers.Tests.Usage;

public class KeyInSourceTests
{
    [Theory]
    [InlineData("""_ = new PostpressClient({|PG2005:"pp_live_4f6a"|});""")]
    [InlineData("""_ = new PostpressClient(apiKey: {|PG2005:"pp_live_4f6a"|});""")]
    [InlineData("""_ = new PostpressClient(new ApiKeyCredential({|PG2005:"pp_live_4f6a"|}));""")]
    [InlineData("""_ = ApiKeyCredential.FromPassword("ann", {|PG2005:"opensesame"|});""")]
    [InlineData("""new ApiKeyCredential(text).Update({|PG2005:"pp_live_4f6a"|});""")]
    [InlineData("""const string Key = "pp_live_4f6a"; _ = new PostpressClient({|PG2005:Key|});""")]
    public Task Suggests_to_take_keys_out_of_the_source(string statements) =>
        AnalyzerVerifier.VerifyStatementsAsync<KeyInSourceAnalyzer>(statements);

    [Theory]
    [InlineData("""_ = new PostpressClient("pp_live_…");""")]
    [InlineData("""_ = new PostpressClient(Environment.GetEnvironmentVariable("KEY")!);""")]
    [InlineData("""_ = new PostpressClient(text);""")]
    [InlineData("""_ = new PostpressClient("");""")]
    [InlineData("""_ = new Other("pp_live_4f6a");""", "class Other(string apiKey) { public string Key => apiKey; }")]
    public Task Is_silent_on_near_misses(string statements, string declarations = "") =>
        AnalyzerVerifier.VerifyStatementsAsync<KeyInSourceAnalyzer>(statements, declarations);
}
