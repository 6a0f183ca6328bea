using PostGen.Analyzers.Tests.Verification;
using PostGen.CodeFixes;
using PostGen.Generator.Analyzers.Payloads;
using PostGen.Generator.Analyzers.Unions;

namespace PostGen.Analyzers.Tests.CodeFixes;

public class CodeFixTests
{
    [Fact]
    public async Task Writes_the_nearest_allowed_value() =>
        (await CodeFixVerifier.ApplyAsync<NearestValueFix>(
            """class C { object M() => new Postpress.Money { Amount = 1, Currency = /* which? */ "EURO" }; }""", new PayloadAnalyzer()))
        .ShouldBe("""class C { object M() => new Postpress.Money { Amount = 1, Currency = /* which? */ "EUR" }; }""");

    [Theory]
    [InlineData("""class C { object M() => new Postpress.Money { Amount = 1, Currency = "roubles" }; }""")]
    [InlineData("""class C { const string Euro = "EURO"; object M() => new Postpress.Money { Amount = 1, Currency = Euro }; }""")]
    public async Task Offers_no_value_where_there_is_no_one_right_answer(string source) =>
        (await CodeFixVerifier.ApplyAsync<NearestValueFix>(source, new PayloadAnalyzer())).ShouldBeNull();

    [Fact]
    public async Task Adds_missing_arms_of_a_switch_expression() =>
        (await CodeFixVerifier.ApplyAsync<MissingArmsFix>(
            """
            using Postpress;

            class C
            {
                int M(Budget budget) => budget.Value switch
                {
                    DailyBudget => 1,
                };
            }
            """,
            new UnionSwitchAnalyzer()))
        .ShouldBe(
            """
            using Postpress;

            class C
            {
                int M(Budget budget) => budget.Value switch
                {
                    DailyBudget => 1,
                    MonthlyBudget monthlyBudget => throw new System.NotSupportedException(),
                    PostGen.Runtime.UnknownCase unknownCase => throw new System.NotSupportedException(),
                };
            }
            """);

    [Fact]
    public async Task Adds_missing_sections_of_a_switch_statement() =>
        (await CodeFixVerifier.ApplyAsync<MissingArmsFix>(
            """
            using PostGen.Runtime;
            using Postpress;

            class C
            {
                void M(Budget budget)
                {
                    switch (budget.Value)
                    {
                        case DailyBudget:
                            break;
                    }
                }
            }
            """,
            new UnionSwitchAnalyzer()))
        .ShouldBe(
            """
            using PostGen.Runtime;
            using Postpress;

            class C
            {
                void M(Budget budget)
                {
                    switch (budget.Value)
                    {
                        case DailyBudget:
                            break;
                        case MonthlyBudget monthlyBudget:
                            break;
                        case UnknownCase unknownCase:
                            break;
                    }
                }
            }
            """);

    [Fact]
    public async Task Adds_arms_that_look_into_the_union() =>
        (await CodeFixVerifier.ApplyAsync<MissingArmsFix>(
            """
            using PostGen.Runtime;
            using Postpress;
            class C
            {
                int M(Budget budget) => budget switch
                {
                    { Value: DailyBudget or UnknownCase } => 1
                };
            }
            """,
            new UnionSwitchAnalyzer()))
        .ShouldBe(
            """
            using PostGen.Runtime;
            using Postpress;
            class C
            {
                int M(Budget budget) => budget switch
                {
                    { Value: DailyBudget or UnknownCase } => 1,
                    { Value: MonthlyBudget monthlyBudget } => throw new System.NotSupportedException(),
                };
            }
            """);

    [Fact]
    public async Task Adds_missing_required_members() =>
        (await CodeFixVerifier.ApplyAsync<MissingMembersFix>(
            """class C { object M() => new Postpress.Money { Currency = "EUR" }; }""", null))
        .ShouldBe("""class C { object M() => new Postpress.Money { Currency = "EUR", Amount = default }; }""");

    [Fact]
    public async Task Adds_an_initializer_where_there_is_none() =>
        (await CodeFixVerifier.ApplyAsync<MissingMembersFix>("""class C { Postpress.Mention M() => new(); }""", null))
        .ShouldBe("""class C { Postpress.Mention M() => new() { Name = default!, ProfileId = default! }; }""");

    [Fact]
    public async Task Leaves_types_that_were_not_emitted() =>
        (await CodeFixVerifier.ApplyAsync<MissingMembersFix>(
            """class Own { public required int A { get; init; } } class C { object M() => new Own(); }""", null))
        .ShouldBeNull();
}
