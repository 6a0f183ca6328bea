using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Tests.Text;

public class LineMapTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 1)]
    [InlineData(2, 1, 0)]
    [InlineData(3, 1, 1)]
    [InlineData(5, 2, 0)]
    [InlineData(7, 3, 0)]
    [InlineData(8, 3, 1)]
    [InlineData(99, 3, 1)]
    [InlineData(-1, 0, 0)]
    public void Lines_end_at_each_kind_of_break(int offset, int line, int column) =>
        new LineMap("a\nb\r\nc\rd").PositionOf(offset).ShouldBe(new TextPosition(line, column));

    [Theory]
    [InlineData("", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 2)]
    [InlineData("\r", 2)]
    [InlineData("\r\n\r\n", 3)]
    public void Breaks_are_counted(string text, int lines) => new LineMap(text).Count.ShouldBe(lines);

    [Fact]
    public void An_offset_is_its_position_again()
    {
        const string text = "{\n  \"a\": 1,\r\n  \"b\": 2\r}";
        var lines = new LineMap(text);
        for (int offset = 0; offset <= text.Length; offset++)
        {
            lines.OffsetOf(lines.PositionOf(offset)).ShouldBe(offset);
        }
    }

    [Fact]
    public void People_count_from_one() => new TextPosition(11, 4).ToString().ShouldBe("12:5");

    [Fact]
    public void A_line_that_is_not_there_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => new LineMap("a").StartOf(1));
}
