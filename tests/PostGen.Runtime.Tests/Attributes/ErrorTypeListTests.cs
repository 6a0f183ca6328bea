namespace PostGen.Runtime.Tests.Attributes;

/// <summary>What attributes say of error types, for those who ask at run time.</summary>
public sealed class ErrorTypeListTests
{
    [StatusErrorTypes("401", "Expired..Missing")]
    [StatusErrorTypes("500-599", "Broken")]
    [StatusErrorTypes("500-599", "Late")]
    private enum Kind
    {
        Unrecognized,
        Expired,
        Wrong,
        Missing,
        Broken,
        Late,
    }

    [Theory]
    [InlineData("401", "Expired Wrong Missing")]
    [InlineData("401 Late", "Expired Wrong Missing Late")]
    [InlineData("500-599 Broken", "Broken Late")]
    [InlineData("Wrong", "Wrong")]
    [InlineData("404", "")]
    [InlineData("", "")]
    public void A_status_stands_for_the_members_that_the_enum_lists_for_it(string members, string expected) =>
        string.Join(' ', new ReturnsErrorTypesAttribute(typeof(Kind), members).Members).ShouldBe(expected);
}
