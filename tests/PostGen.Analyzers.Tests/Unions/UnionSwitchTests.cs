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
    [InlineData("""object? value = budget.Value; _ = value {|PG2001:switch|} { DailyBudget => 1, MonthlyBudget => 2 };""")]
    [InlineData("""var value = budget?.Value; {|PG2001:switch|} (value) { case DailyBudget: break; }""")]
    [InlineData("""if (budget is { Value: var v }) { _ = v {|PG2001:switch|} { DailyBudget => 1, MonthlyBudget => 2 }; }""")]
    [InlineData("""if (budget is not { Value: { } v }) { return; } {|PG2001:switch|} (v) { case DailyBudget: break; }""")]
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
    [InlineData("""var value = budget.Value; _ = value switch { DailyBudget or MonthlyBudget => 1, UnknownCase => 3 };""")]
    [InlineData("""object? value = budget.Value; value = text; _ = value switch { string => 1, _ => 3 };""")]
    [InlineData("""object value = budget; switch (value) { case string: break; }""")]
    [InlineData("""if (budget is { Value: var v }) { _ = v switch { DailyBudget or MonthlyBudget => 1, UnknownCase => 3 }; }""")]
    [InlineData("""if (budget is { Value: var v and not DailyBudget }) { switch (v) { case MonthlyBudget or UnknownCase: break; } }""")]
    [InlineData("""if (budget is { Value: var v } and not { Value: DailyBudget }) { switch (v) { case MonthlyBudget or UnknownCase: break; } }""")]
    [InlineData("""if (budget is { Value: var v }) { v = text; switch (v) { case string: break; } }""")]
    public Task Is_silent_where_every_case_is_taken(string statements) =>
        AnalyzerVerifier.VerifyStatementsAsync<UnionSwitchAnalyzer>(Request + statements);

    [Theory]
    [InlineData("{ string => 1, true => 2, false => 3, long => 4, IReadOnlyList<int> => 5, Drawing => 6, Budget => 7, UnknownCase => 8 }")]
    [InlineData("{ string => 1, bool => 2, < 5L => 3, >= 5L => 4, IReadOnlyList<int> and [] => 5, IReadOnlyList<int> and ([0, ..]) => 6, IReadOnlyList<int> and ([not 0, ..]) => 6, Drawing => 6, Budget => 7, UnknownCase => 8 }")]
    [InlineData("{ string => 1, bool => 2, <= 5L or > 5L => 3, IReadOnlyList<int> and [..] => 5, Drawing => 6, Budget => 7, UnknownCase => 8 }")]
    [InlineData("{ string and not \"a\" => 1, \"a\" => 2, bool or long => 2, IReadOnlyList<int> and ([_] or []) => 5, IReadOnlyList<int> and ([_, _, ..]) => 6, Drawing => 6, Budget => 7, UnknownCase => 8 }")]
    [InlineData("{ string or bool or long or IReadOnlyList<int> and ([..]) => 1, Drawing { Fill: null } => 2, Drawing { Fill: true } => 3, Drawing { Fill: false } => 4, Budget => 7, UnknownCase => 8 }")]
    [InlineData("{ string or bool or long or IReadOnlyList<int> and ([..]) => 1, Drawing { Fill: not null } => 2, Drawing { Width: > 1 } => 3, Drawing { Width: <= 1 } => 4, Budget => 7, UnknownCase => 8 }")]
    [InlineData("{ string or bool or long or IReadOnlyList<int> and ([..]) => 1, Drawing { Mode: null or ReactionType.Unrecognized } => 2, Drawing { Mode: ReactionType.Like or ReactionType.Celebrate } => 3, Budget => 7, UnknownCase => 8 }")]
    [InlineData("{ string or bool or long or IReadOnlyList<int> and ([..]) => 1, Drawing { Name.Length: 0 } => 2, Drawing { Name: { Length: not 0 } } => 3, Budget => 7, UnknownCase => 8 }")]
    [InlineData("{ string or bool or long or IReadOnlyList<int> and ([..]) or Drawing => 1, Budget { Value: DailyBudget } => 2, Budget { Value: MonthlyBudget or UnknownCase } => 3, UnknownCase => 8 }")]
    [InlineData("{ string or bool or long or IReadOnlyList<int> and ([..]) or Drawing => 1, Budget { Value: not UnknownCase } => 2, Budget { Value: UnknownCase } => 3, UnknownCase => 8 }")]
    [InlineData("{ Drawing (_, true) => 1, Drawing (_, false) => 2, not Drawing => 3 }")]
    [InlineData("{ string and { Length: 0 } => 1, string and { Length: > 0 } => 2, not string => 3 }")]
    [InlineData("{ IReadOnlyList<int> and [] => 1, IReadOnlyList<int> and { Count: > 0 } => 2, not IReadOnlyList<int> => 3 }")]
    [InlineData("{ IReadOnlyList<int> and ([] or [_, _, ..]) => 1, IReadOnlyList<int> and [0] => 2, IReadOnlyList<int> and ([.., not 0]) => 3, not IReadOnlyList<int> => 4 }")]
    [InlineData("{ Drawing { Copies: 0 } => 1, Drawing { Copies: > 0 } => 2, not Drawing => 3 }")]
    [InlineData("{ Drawing { Initial: < 'a' } => 1, Drawing { Initial: >= 'a' } => 2, not Drawing => 3 }")]
    [InlineData("{ Drawing { Width: < 1e30 } => 1, Drawing { Width: >= 1e30 } => 2, not Drawing => 3 }")]
    [InlineData("{ long and (<= long.MaxValue) => 1, not long => 3 }")]
    public Task Adds_up_what_several_arms_take(string arms) =>
        AnalyzerVerifier.VerifyStatementsAsync<UnionSwitchAnalyzer>($"Shape shape = text; _ = shape.Value switch {arms};", Shape);

    [Theory]
    [InlineData("{ string => 1, true => 2, long => 4, IReadOnlyList<int> => 5, Drawing => 6, Budget => 7, UnknownCase => 8 }")]
    [InlineData("{ string => 1, bool => 2, < 5L => 3, > 5L => 4, IReadOnlyList<int> and ([..]) => 5, Drawing => 6, Budget => 7, UnknownCase => 8 }")]
    [InlineData("{ string => 1, bool or long => 2, IReadOnlyList<int> and [] => 5, IReadOnlyList<int> and ([0, ..]) => 6, Drawing => 6, Budget => 7, UnknownCase => 8 }")]
    [InlineData("{ \"a\" => 1, bool or long or IReadOnlyList<int> and ([..]) => 2, Drawing => 6, Budget => 7, UnknownCase => 8 }")]
    [InlineData("{ string or bool or long or IReadOnlyList<int> and ([..]) => 1, Drawing { Fill: true } => 3, Drawing { Fill: false } => 4, Budget => 7, UnknownCase => 8 }")]
    [InlineData("{ string or bool or long or IReadOnlyList<int> and ([..]) => 1, Drawing { Mode: null } => 2, Drawing { Mode: ReactionType.Like or ReactionType.Celebrate } => 3, Budget => 7, UnknownCase => 8 }")]
    [InlineData("{ string or bool or long or IReadOnlyList<int> and ([..]) => 1, Drawing { Fill: null, Width: 1 } => 2, Drawing { Fill: not null } => 3, Budget => 7, UnknownCase => 8 }")]
    [InlineData("{ string or bool or long or IReadOnlyList<int> and ([..]) or Drawing => 1, Budget { Value: DailyBudget } => 2, Budget { Value: MonthlyBudget } => 3, UnknownCase => 8 }")]
    [InlineData("{ Drawing (_, true) => 1, Drawing (1, _) => 2, not Drawing => 3 }")]
    [InlineData("{ string and { Length: 0 } => 1, string and { Length: > 1 } => 2, not string => 3 }")]
    [InlineData("{ IReadOnlyList<int> and [] => 1, IReadOnlyList<int> and { Count: > 1 } => 2, not IReadOnlyList<int> => 3 }")]
    [InlineData("{ IReadOnlyList<int> and ([] or [_, _, _, ..]) => 1, IReadOnlyList<int> and [0, ..] => 2, IReadOnlyList<int> and ([.., not 0]) => 3, not IReadOnlyList<int> => 4 }")]
    [InlineData("{ Drawing { Count: 0 } => 1, Drawing { Count: > 0 } => 2, not Drawing => 3 }")]
    [InlineData("{ Drawing { Copies: > 1 } => 1, Drawing { Copies: 0 } => 2, not Drawing => 3 }")]
    [InlineData("{ Drawing { Initial: < 'a' } => 1, Drawing { Initial: > 'a' } => 2, not Drawing => 3 }")]
    [InlineData("{ Drawing { Copies: > 4294967294, Width: < -7 } => 1, not Drawing => 2 }")]
    public Task Sees_what_several_arms_leave(string arms) =>
        AnalyzerVerifier.VerifyStatementsAsync<UnionSwitchAnalyzer>($$"""Shape shape = text; _ = shape.Value {|PG2001:switch|} {{arms}};""", Shape);

    [Theory]
    [InlineData("""switch (shape.Value) { case true: case false: break; case null: case string or long or Drawing: break; case IReadOnlyList<int> and ([..]): case Budget: case UnknownCase: break; }""")]
    [InlineData("""{|PG2001:switch|} (shape.Value) { case true: break; case null: case string or long or Drawing: break; case IReadOnlyList<int> and ([..]): case Budget: case UnknownCase: break; }""")]
    [InlineData("""switch (shape.Value) { case Drawing: goto default; default: break; }""")]
    [InlineData("""_ = shape switch { { Value: Drawing { Fill: null } } => 1, { Value: Drawing { Fill: { } } } => 2, { Value: not Drawing } => 3 };""")]
    [InlineData("""_ = (shape.Value, flag) switch { (Drawing, true) => 1, _ => 2 };""")]
    public Task Looks_into_statements_and_the_union_itself(string statement) =>
        AnalyzerVerifier.VerifyStatementsAsync<UnionSwitchAnalyzer>("Shape shape = text; " + statement, Shape);

    private const string Shape = """
        [SchemaUnion, SchemaType("Shape", "/components/schemas/Shape")]
        sealed class Shape
        {
            public Shape(string value) => Value = value;
            public Shape(bool value) => Value = value;
            public Shape(long value) => Value = value;
            public Shape(IReadOnlyList<int> value) => Value = value;
            public Shape(Drawing value) => Value = value;
            public Shape(Budget value) => Value = value;
            public Shape(UnknownCase value) => Value = value;
            public object? Value { get; }
            public static implicit operator Shape(string value) => new(value);
        }
        [SchemaType("Drawing", "/components/schemas/Drawing")]
        sealed record Drawing
        {
            public bool? Fill { get; init; }
            public required double Width { get; init; }
            public required string Name { get; init; }
            public ReactionType? Mode { get; init; }
            public uint Copies { get; init; }
            public int Count { get; init; }
            public char Initial { get; init; }
            public void Deconstruct(out double width, out bool fill) => (width, fill) = (Width, Fill == true);
        }
        """;

    [Fact]
    public async Task Names_the_missing_cases()
    {
        IReadOnlyList<Diagnostic> faults =
            await AnalyzerVerifier.VerifyStatementsAsync<UnionSwitchAnalyzer>(Request + "_ = budget.Value {|PG2001:switch|} { DailyBudget => 1 };");

        faults.ShouldHaveSingleItem().GetMessage().ShouldBe("The switch misses 'MonthlyBudget', 'UnknownCase' of 'Budget'");
    }
}
