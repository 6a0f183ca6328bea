using PostGen.Generator.Planning.Naming;

namespace PostGen.Planning.Tests.Naming;

public sealed class NameScopeTests
{
    [Fact]
    public void ClashesAreToldApartByTheirSymbolsThenByNumber()
    {
        NameScope scope = new();

        scope.TakeAllPascal(["StartTime<", "StartTime", "StartTime>", "foo_bar", "foo-bar"])
            .ShouldBe(["StartTimeLessThan", "StartTime", "StartTimeGreaterThan", "FooBar2", "FooBar"]);
    }

    [Fact]
    public void TheOrderOfTheTextsDoesNotMatter()
    {
        string[] forward = new NameScope().TakeAllPascal(["id", "ID", "-id", "i_d"]);
        string[] backward = new NameScope().TakeAllPascal(["i_d", "-id", "ID", "id"]);

        backward.ShouldBe([forward[3], forward[2], forward[1], forward[0]]);
    }

    [Fact]
    public void ReservedNamesAreNotGiven()
    {
        NameScope scope = new();
        scope.Reserve("request");

        scope.Take("request").ShouldBe("request2");
        scope.Take("request").ShouldBe("request3");
        scope.IsTaken("request").ShouldBeTrue();
    }

    [Fact]
    public void ANumberBehindADigitIsSetApart()
    {
        NameScope scope = new();

        scope.Take("V1").ShouldBe("V1");
        scope.Take("V1").ShouldBe("V1_2");
    }

    [Fact]
    public void AScopeCanDisregardCase()
    {
        NameScope scope = new(StringComparer.OrdinalIgnoreCase);

        scope.Take("Otp").ShouldBe("Otp");
        scope.Take("OTP").ShouldBe("OTP2");
    }
}
