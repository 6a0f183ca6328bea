using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Unions;

namespace PostGen.Analyzers.Tests.Unions;

public class CompleteSwitchSuppressorTests
{
    [Theory]
    [InlineData("int M(Budget b) => b.Value switch { DailyBudget => 1, MonthlyBudget => 2, UnknownCase => 3 };", "CS8509")]
    [InlineData("int M(Budget b) => b.Value switch { DailyBudget => 1, { } => 2 };", "CS8655")]
    [InlineData("int M(Budget b) { var v = b.Value; return v switch { DailyBudget => 1, MonthlyBudget => 2, UnknownCase => 3 }; }", "CS8509")]
    [InlineData("int M(Budget b) => b.Value switch { DailyBudget { Daily.Amount: 1 } => 1, DailyBudget { Daily.Amount: not 1 } => 2, MonthlyBudget => 2, UnknownCase => 3 };", "CS8509")]
    [InlineData("int M(Budget? b) => b?.Value switch { null => 0, DailyBudget => 1, MonthlyBudget => 2, UnknownCase => 3 };", "CS8509")]
    [InlineData("int M(ReactionType r) => r switch { ReactionType.Like => 1, ReactionType.Celebrate => 2, ReactionType.Unrecognized => 3 };", "CS8524")]
    [InlineData("int M(Budget b, bool f) => b.Value switch { DailyBudget => 1, _ when f => 2, MonthlyBudget => 2, UnknownCase => 3 };", "CS8846")]
    [InlineData("int M(Budget b, bool f) => b.Value switch { null when f => 0, DailyBudget => 1, { } => 2 };", "CS8847")]
    [InlineData("int M(ReactionType? r) => r switch { null => 0, ReactionType.Like => 1, ReactionType.Celebrate => 2, ReactionType.Unrecognized => 3 };", "CS8509")]
    [InlineData("int M(ReactionType? r) => r switch { ReactionType.Like => 1, ReactionType.Celebrate => 2, ReactionType.Unrecognized => 3, null => 0 };", "CS8524")]
    [InlineData("int M(ReactionType? r) => r switch { ReactionType.Like or null => 1, not (null or ReactionType.Like or ReactionType.Unrecognized) and ReactionType.Celebrate => 2, ReactionType.Unrecognized => 3 };", "CS8524")]
    [InlineData("int M(ReactionType r) => r switch { ReactionType.Like when true => 1, ReactionType.Celebrate when true => 2, ReactionType.Unrecognized => 3 };", "CS8524")]
    [InlineData("int M(Budget b) => b.Value switch { DailyBudget when true => 1, MonthlyBudget => 2, UnknownCase when true => 3 };", "CS8509")]
    [InlineData("int M(Budget? b) => b is { Value: var v } ? v switch { DailyBudget => 1, MonthlyBudget => 2, UnknownCase => 3 } : 0;", "CS8509")]
    public async Task Silences_warnings_about_complete_switches(string member, string id)
    {
        Diagnostic warning = (await WarningsAsync(member)).ShouldHaveSingleItem();
        warning.Id.ShouldBe(id);
        warning.IsSuppressed.ShouldBeTrue();
    }

    [Theory]
    [InlineData("int M(Budget b) => b.Value switch { DailyBudget => 1, MonthlyBudget => 2 };", "CS8509")]
    [InlineData("int M(Budget? b) => b?.Value switch { DailyBudget => 1, MonthlyBudget => 2, UnknownCase => 3 };", "CS8509")]
    [InlineData("int M(Budget? b) => b?.Value switch { DailyBudget => 1, { } => 2 };", "CS8655")]
    [InlineData("int M(Budget? b) { var v = b?.Value; return v switch { DailyBudget => 1, { } => 2 }; }", "CS8655")]
    [InlineData("int M(object b) => b switch { DailyBudget => 1, MonthlyBudget => 2, UnknownCase => 3 };", "CS8509")]
    [InlineData("int M(ReactionType r) => r switch { ReactionType.Like => 1, ReactionType.Unrecognized => 3 };", "CS8509")]
    [InlineData("int M(ReactionType? r) => r switch { ReactionType.Like => 1, ReactionType.Celebrate => 2, ReactionType.Unrecognized => 3 };", "CS8524")]
    [InlineData("int M(Budget b, bool f) => b.Value switch { DailyBudget => 1, _ when f => 2, MonthlyBudget => 2 };", "CS8846")]
    [InlineData("int M(Budget? b, bool f) => b?.Value switch { null when f => 0, DailyBudget => 1, { } => 2 };", "CS8847")]
    [InlineData("int M(ReactionType? r) => r switch { null => 0, ReactionType.Like => 1, ReactionType.Unrecognized => 3 };", "CS8509")]
    [InlineData("int M(ReactionType? r, bool f) => r switch { null => 0, ReactionType.Like => 1, ReactionType.Celebrate when f => 2, ReactionType.Unrecognized => 3 };", "CS8509")]
    [InlineData("int M(System.DayOfWeek? d) => d switch { not null => 1 };", "CS8655")]
    [InlineData("enum E { A } int M(E e) => e switch { E.A => 1 };", "CS8524")]
    [InlineData("int M(ReactionType r) => r switch { ReactionType.Like when false => 1, ReactionType.Celebrate => 2, ReactionType.Unrecognized => 3 };", "CS8524")]
    public async Task Leaves_the_others(string member, string id)
    {
        Diagnostic warning = (await WarningsAsync(member)).ShouldHaveSingleItem();
        warning.Id.ShouldBe(id);
        warning.IsSuppressed.ShouldBeFalse();
    }

    private static async Task<IReadOnlyList<Diagnostic>> WarningsAsync(string member)
    {
        CSharpCompilation compilation = CompilationFactory.Create(
            CompilationFactory.Tree($"using PostGen.Runtime; using Postpress; class Consumer {{ {member} }}", "Consumer.cs"));
        var with = new CompilationWithAnalyzers(
            compilation,
            [new CompleteSwitchSuppressor()],
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true));
        return [.. (await with.GetAllDiagnosticsAsync()).Where(fault => fault.Severity >= DiagnosticSeverity.Warning && fault.Location.SourceTree?.FilePath == "Consumer.cs")];
    }
}
