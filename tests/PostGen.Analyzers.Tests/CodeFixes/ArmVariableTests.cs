using Microsoft.CodeAnalysis;
using PostGen.Analyzers.Tests.Verification;
using PostGen.CodeFixes;
using PostGen.Generator.Analyzers.Unions;

namespace PostGen.Analyzers.Tests.CodeFixes;

/// <summary>The variables of added arms beside whatever else is in scope: the fixed code must compile.</summary>
public class ArmVariableTests
{
    private const string Expression = "budget.Value switch { DailyBudget => 1, UnknownCase => 2 }";
    private const string Statement = "switch (budget.Value) { case DailyBudget: case UnknownCase: break; }";

    [Theory]
    [InlineData($"int M(Budget budget, int monthlyBudget) => {Expression};")]
    [InlineData($"int M(Budget budget) {{ int monthlyBudget = 1; return {Expression}; }}")]
    [InlineData($"int M(Budget budget) {{ int result = {Expression}; int monthlyBudget = 1; return result + monthlyBudget; }}")]
    [InlineData($"int M(Budget budget) => budget.Value is MonthlyBudget monthlyBudget ? 1 : {Expression};")]
    [InlineData($"int M(Budget budget) {{ foreach (char monthlyBudget in \"a\") {{ return {Expression}; }} return 0; }}")]
    [InlineData($"Func<int, int> M(Budget budget) => monthlyBudget => {Expression};")]
    [InlineData($"IEnumerable<int> M(Budget budget) => from monthlyBudget in new[] {{ 1 }} select {Expression};")]
    [InlineData($"int M(Budget budget) {{ return {Expression}; int monthlyBudget() => 1; }}")]
    [InlineData("int M(string text) => Get(out int monthlyBudget).Value switch { DailyBudget => 1, UnknownCase => 2 }; Budget Get(out int n) => throw new Exception();")]
    [InlineData("int M(Budget budget) { try { return 1; } catch (Exception monthlyBudget) when (" + Expression + " > 1) { return 2; } }")]
    [InlineData($"void M(Budget budget, int monthlyBudget) {{ {Statement} }}")]
    [InlineData($"void M(Budget budget) {{ for (int monthlyBudget = 0; monthlyBudget < 2; monthlyBudget++) {{ {Statement} }} }}")]
    [InlineData("void M(Budget budget) { switch (budget.Value) { case DailyBudget: int monthlyBudget = 1; break; case UnknownCase: monthlyBudget = 2; break; } }")]
    public async Task Take_no_name_that_is_in_scope(string member)
    {
        string fixedCode = await FixAsync(member);

        fixedCode.ShouldContain("MonthlyBudget monthlyBudget1");
    }

    [Theory]
    [InlineData("int M(Budget budget) => budget.Value switch { DailyBudget => 1, UnknownCase => 2, MonthlyBudget monthlyBudget when monthlyBudget.Monthly.Amount > 1 => 3 };")]
    [InlineData("void M(Budget budget) { switch (budget.Value) { case DailyBudget: case UnknownCase: break; case MonthlyBudget monthlyBudget when monthlyBudget.Monthly.Amount > 1: break; } }")]
    [InlineData("int monthlyBudget = 1; int M(Budget budget) => " + Expression + " + monthlyBudget;")]
    [InlineData("int M(Budget budget) { if (budget.Value is DailyBudget) { int monthlyBudget = 1; return monthlyBudget; } else { return " + Expression + "; } }")]
    public async Task Are_called_after_the_case_where_that_is_free(string member) =>
        (await FixAsync(member)).ShouldContain("MonthlyBudget monthlyBudget ", Case.Sensitive);

    [Fact]
    public async Task Take_no_number_that_is_in_scope() =>
        (await FixAsync($"int M(Budget budget, int monthlyBudget, int monthlyBudget1) => {Expression};")).ShouldContain("MonthlyBudget monthlyBudget2");

    private static async Task<string> FixAsync(string member)
    {
        string source = $$"""
            using System; using System.Collections.Generic; using System.Linq; using PostGen.Runtime; using Postpress;
            class C
            {
                {{member}}
            }
            """;
        string fixedCode = (await CodeFixVerifier.ApplyAsync<MissingArmsFix>(source, new UnionSwitchAnalyzer())).ShouldNotBeNull();
        CompilationFactory.Create(CompilationFactory.Tree(fixedCode, "C.cs")).GetDiagnostics()
            .Where(fault => fault.Severity == DiagnosticSeverity.Error)
            .ShouldBeEmpty(fixedCode);
        return fixedCode;
    }
}
