using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Tests.Text;

public class JsonNumberTests
{
    [Theory]
    [InlineData("-1", "0")]
    [InlineData("0", "1e-400")]
    [InlineData("0.1", "0.11")]
    [InlineData("9", "10")]
    [InlineData("-10", "-9")]
    [InlineData("1e308", "1e309")]
    [InlineData("99999999999999999999", "100000000000000000000")]
    [InlineData("1e999999999999999998", "1e999999999999999999")]
    public void Order_is_exact(string less, string more)
    {
        (Number(less) < Number(more)).ShouldBeTrue();
        (Number(more) > Number(less)).ShouldBeTrue();
        (Number(less) >= Number(more)).ShouldBeFalse();
        (Number(less) == Number(more)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("0.3", "0.1", true)]
    [InlineData("0.0075", "0.0001", true)]
    [InlineData("0.00751", "0.0001", false)]
    [InlineData("4.5", "1.5", true)]
    [InlineData("35", "1.5", false)]
    [InlineData("7.5", "1", false)]
    [InlineData("0", "7", true)]
    [InlineData("-14", "7", true)]
    [InlineData("1e308", "0.123456789", false)]
    [InlineData("12391239123", "1e-8", true)]
    [InlineData("1e1000000000", "3", false)]
    [InlineData("3e1000000000", "3", true)]
    [InlineData("1", "0", false)]
    public void Multiples_are_exact(string number, string divisor, bool multiple) =>
        Number(number).IsMultipleOf(Number(divisor)).ShouldBe(multiple);

    [Fact]
    public void Endless_digits_are_refused() =>
        Should.Throw<OverflowException>(() => Number(new string('7', 100_000)).IsMultipleOf(Number("7")));

    [Theory]
    [InlineData("1", true)]
    [InlineData("1.0", true)]
    [InlineData("1.5e1", true)]
    [InlineData("1.5", false)]
    [InlineData("1e-1", false)]
    [InlineData("0.0", true)]
    [InlineData("1e400", true)]
    public void Whole_numbers_are_known(string text, bool whole) => Number(text).IsInteger.ShouldBe(whole);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("01")]
    [InlineData("1.")]
    [InlineData(".1")]
    [InlineData("+1")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1 ")]
    [InlineData("NaN")]
    [InlineData("٣")]
    public void Other_spellings_are_no_numbers(string text)
    {
        JsonNumber.IsNumber(text).ShouldBeFalse();
        JsonNumber.TryParse(text, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0.0", 0)]
    [InlineData("42", 42)]
    [InlineData("4.2e1", 42)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("2147483647.0", int.MaxValue)]
    public void Small_whole_numbers_are_given_as_such(string text, int value)
    {
        Number(text).TryGetInt32(out int found).ShouldBeTrue();
        found.ShouldBe(value);
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("1e12")]
    [InlineData("0.5")]
    public void Others_are_not(string text) => Number(text).TryGetInt32(out _).ShouldBeFalse();

    private static JsonNumber Number(string text)
    {
        JsonNumber.TryParse(text, out JsonNumber number).ShouldBeTrue();
        return number;
    }
}
