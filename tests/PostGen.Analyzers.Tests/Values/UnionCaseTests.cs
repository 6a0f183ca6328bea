using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads;

namespace PostGen.Analyzers.Tests.Values;

/// <summary>Demands on the cases of a union, whichever way a value becomes one; and on items of items.</summary>
public class UnionCaseTests
{
    private const string Declarations = """
        [SchemaUnion, SchemaType("Size", "/components/schemas/Size")]
        sealed class Size
        {
            public Size([SchemaLength(3, -1), SchemaPattern("^[a-z]+$")] string value) => Value = value;
            public Size([SchemaRange(Maximum = "10")] long value) => Value = value;
            public Size([SchemaItems(1, 2), SchemaLength(-1, 2, AppliesTo = SchemaTarget.Items)] IReadOnlyList<string> value) => Value = value;
            public Size(UnknownCase value) => Value = value;
            public object? Value { get; }
            public static implicit operator Size(string value) => new(value);
            public static implicit operator Size(long value) => new(value);
            public static Size FromStringList(IReadOnlyList<string> value) => new(value);
            public static Size Other(string value) => new(value + "xxx");
            public static int Count(string value) => value.Length;
        }

        [SchemaType("Box", "/components/schemas/Box")]
        sealed record Box
        {
            public Size? Size { get; init; }
            public IReadOnlyList<Size>? Sizes { get; init; }
            [SchemaItems(-1, 1, AppliesTo = SchemaTarget.Items), SchemaRange(Maximum = "9", AppliesTo = SchemaTarget.Items, Level = 2)]
            public IReadOnlyList<IReadOnlyList<int>>? Grid { get; init; }
            [SchemaConst("true")] public bool? Accepted { get; init; }
        }
        """;

    [Theory]
    [InlineData("""_ = new Size({|PG1002:"ab"|});""")]
    [InlineData("""_ = new Size({|PG1001:"ABC"|});""")]
    [InlineData("""_ = new Size({|PG1003:11|});""")]
    [InlineData("""_ = new Size({|PG1005:[]|});""")]
    [InlineData("""_ = new Size(["a", {|PG1002:"abc"|}]);""")]
    [InlineData("""_ = Size.FromStringList({|PG1005:["a", "b", "c"]|});""")]
    [InlineData("""Size size = {|PG1002:"ab"|};""")]
    [InlineData("""_ = new Box { Size = {|PG1003:11|} };""")]
    [InlineData("""_ = new Box { Size = new({|PG1003:11|}) };""")]
    [InlineData("""_ = new Box { Size = flag ? {|PG1003:11|} : 10 };""")]
    [InlineData("""_ = new Box { Sizes = ["abc", {|PG1002:"ab"|}, 10, {|PG1003:11|}, new({|PG1003:12|})] };""")]
    [InlineData("""_ = new Box { Sizes = new List<Size> { {|PG1003:11|} } };""")]
    [InlineData("""const int Large = 11; _ = (Size){|PG1003:Large|};""")]
    [InlineData("""_ = new Box { Grid = [[9], {|PG1005:[1, 2]|}, [{|PG1003:10|}]] };""")]
    [InlineData("""_ = new Box { Grid = new[] { new[] { flag ? {|PG1003:10|} : 9 } } };""")]
    [InlineData("""_ = new Box { Accepted = {|PG1010:false|} };""")]
    [InlineData("""bool? no = false; _ = new Box { Accepted = {|PG1010:no|} };""")]
    public Task Reports_the_case_at_its_value(string statements) => AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(statements, Declarations);

    [Theory]
    [InlineData("""_ = new Size("abc"); _ = new Size(10); _ = new Size(["ab"]); _ = new Size(text);""")]
    [InlineData("""Size size = "abc"; size = 10; _ = Size.Other("ABC"); _ = Size.Count("A"); string cast = (string)"AB";""")]
    [InlineData("""_ = new Box { Sizes = ["abc", 10, new("abc"), new(number)], Grid = [[], [9], [number]] };""")]
    [InlineData("""_ = new Box { Accepted = true }; _ = new Box { Accepted = null }; _ = new Box { Accepted = flag };""")]
    public Task Is_silent_on_near_misses(string statements) => AnalyzerVerifier.VerifyStatementsAsync<PayloadAnalyzer>(statements, Declarations);
}
