using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads;

namespace PostGen.Analyzers.Tests.Values;

public class UnrecognizedTests
{
    [Theory]
    [InlineData("""_ = new AddReactionRequest { AccountId = "a", PostId = "p", ReactionType = {|PG2003:ReactionType.Unrecognized|} };""")]
    [InlineData("""_ = new AddReactionRequest { AccountId = "a", PostId = "p", ReactionType = {|PG2003:default(ReactionType)|} };""")]
    [InlineData("""_ = new AddReactionRequest { AccountId = "a", PostId = "p", ReactionType = flag ? ReactionType.Like : {|PG2003:ReactionType.Unrecognized|} };""")]
    public Task Reports_Unrecognized_where_it_is_sent(string statements) =>
        AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(statements);

    [Theory]
    [InlineData("""_ = new AddReactionRequest { AccountId = "a", PostId = "p", ReactionType = ReactionType.Like };""")]
    [InlineData("""_ = new AddReactionRequest { AccountId = "a", PostId = "p", ReactionType = null };""")]
    [InlineData("""_ = new AddReactionRequest { AccountId = "a", PostId = "p", ReactionType = default };""")]
    [InlineData("""object.Equals(ReactionType.Unrecognized, ReactionType.Like);""")]
    [InlineData("""bool unknown = ReactionType.Like == ReactionType.Unrecognized;""")]
    [InlineData("""ReactionType type = ReactionType.Unrecognized; Console.WriteLine(type);""")]
    public Task Is_silent_elsewhere(string statements) => AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(statements);
}
