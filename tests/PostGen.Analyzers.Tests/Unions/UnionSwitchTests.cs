using Microsoft.CodeAnalysis;
using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Unions;

namespace PostGen.Analyzers.Tests.Unions;

public class UnionSwitchTests
{
    private const string Request = "Budget budget = new DailyBudget { Daily = new Money { Amount = 1, Currency = text } };";

    [Theory]
    [InlineData("""_ = budget.Value {|PG2001:switch|} { DailyBudget => 1, MonthlyBudget => 2 };""")]
    [InlineData("""_ = budget?.Value {|PG2001:switch|} { DailyBudget => 1, UnknownCase => 2 };""")]
    [InlineData("""_ = budget.Value {|PG2001:switch|} { DailyBudget d when d.Daily.Amount > 1 => 1, MonthlyBudget => 2, UnknownCase => 3 };""")]
    [InlineData("""_ = budget.Value {|PG2001:switch|} { DailyBudget { Daily: { Amount: 1 } } => 1, MonthlyBudget => 2, UnknownCase => 3 };""")]
    [InlineData("""_ = budget.Value {|PG2001:switch|} { null => 0, string => 1 };""")]
    [InlineData("""_ = budget {|PG2001:switch|} { { Value: DailyBudget } => 1, { Value: UnknownCase } => 2 };""")]
    [InlineData("""{|PG2001:switch|} (budget.Value) { case DailyBudget daily: break; case MonthlyBudget: break; }""")]
    [InlineData("""{|PG2001:switch|} (budget.Value) { }""")]
    public Task Reports_missing_cases_at_the_keyword(string statements) =>
        AnalyzerVerifier.VerifyStatementsAsync<UnionSwitchAnalyzer>(Request + statements);

    [Theory]
    [InlineData("""_ = budget.Value switch { DailyBudget => 1, MonthlyBudget => 2, UnknownCase => 3 };""")]
    [InlineData("""_ = budget.Value switch { DailyBudget or MonthlyBudget => 1, UnknownCase => 3 };""")]
    [InlineData("""_ = budget.Value switch { DailyBudget => 1, _ => 2 };""")]
    [InlineData("""_ = budget.Value switch { DailyBudget => 1, var other => 2 };""")]
    [InlineData("""_ = budget.Value switch { DailyBudget => 1, not DailyBudget => 2 };""")]
    [InlineData("""_ = budget.Value switch { DailyBudget => 1, { } => 2 };""")]
    [InlineData("""_ = budget.Value switch { DailyBudget => 1, not null => 2, null => 3 };""")]
    [InlineData("""_ = budget.Value switch { DailyBudget { Daily: var daily } => 1, MonthlyBudget { Monthly: _ } => 2, object => 3 };""")]
    [InlineData("""_ = budget switch { { Value: DailyBudget } => 1, { Value: MonthlyBudget } => 2, { Value: UnknownCase } => 3 };""")]
    [InlineData("""_ = budget switch { { Value: DailyBudget } => 1, { } => 2 };""")]
    [InlineData("""switch (budget.Value) { case DailyBudget daily: break; default: break; }""")]
    [InlineData("""switch (budget.Value) { case DailyBudget: case MonthlyBudget: break; case UnknownCase unknown: break; }""")]
    [InlineData("""_ = ((object)text) switch { string => 1, _ => 2 };""")]
    [InlineData("""_ = new { Value = (object)text }.Value switch { string => 1, int => 2, _ => 3 };""")]
    [InlineData("""_ = budget.Value is DailyBudget;""")]
    public Task Is_silent_where_every_case_is_taken(string statements) =>
        AnalyzerVerifier.VerifyStatementsAsync<UnionSwitchAnalyzer>(Request + statements);

    [Fact]
    public async Task Names_the_missing_cases()
    {
        IReadOnlyList<Diagnostic> faults =
            await AnalyzerVerifier.VerifyStatementsAsync<UnionSwitchAnalyzer>(Request + "_ = budget.Value {|PG2001:switch|} { DailyBudget => 1 };");

        faults.ShouldHaveSingleItem().GetMessage().ShouldBe("The switch misses 'MonthlyBudget', 'UnknownCase' of 'Budget'");
    }
}
