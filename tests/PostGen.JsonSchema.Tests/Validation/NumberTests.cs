namespace PostGen.JsonSchema.Tests.Validation;

// Validation 2020-12, section 6.2
public class NumberTests
{
    [Theory]
    [InlineData("""{"minimum":1.1}""", "1.1", true)]
    [InlineData("""{"minimum":1.1}""", "1.0999999999999999999999", false)]
    [InlineData("""{"minimum":-2}""", "-2.0", true)]
    [InlineData("""{"maximum":300}""", "300.0", true)]
    [InlineData("""{"maximum":300}""", "3.01e2", false)]
    [InlineData("""{"maximum":18446744073709551615}""", "18446744073709551616", false)]
    [InlineData("""{"exclusiveMinimum":1.1}""", "1.1", false)]
    [InlineData("""{"exclusiveMinimum":1.1}""", "1.2", true)]
    [InlineData("""{"exclusiveMaximum":3}""", "3", false)]
    [InlineData("""{"exclusiveMaximum":3}""", "2.9", true)]
    [InlineData("""{"exclusiveMaximum":1e400}""", "1e399", true)]
    [InlineData("""{"minimum":5}""", "\"1\"", true)]
    public void Ranges_hold_exactly(string schema, string instance, bool valid) => Verdict.Of(schema, instance, valid);

    [Theory]
    [InlineData("2", "10", true)]
    [InlineData("2", "7", false)]
    [InlineData("1.5", "4.5", true)]
    [InlineData("1.5", "35", false)]
    [InlineData("0.01", "4.35", true)]
    [InlineData("0.01", "19.99", true)]
    [InlineData("0.01", "19.999", false)]
    [InlineData("0.0001", "0.0075", true)]
    [InlineData("1e-8", "12391239123", true)]
    [InlineData("0.123456789", "1e308", false)]
    [InlineData("2", "\"a\"", true)]
    public void Multiples_hold_exactly(string divisor, string instance, bool valid) => Verdict.Of($$"""{"multipleOf":{{divisor}}}""", instance, valid);
}
