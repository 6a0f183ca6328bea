using PostGen.Generator.Planning.Naming;

namespace PostGen.Planning.Tests.Naming;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("PROMOTED", "Promoted")]
    [InlineData("PROMOTED_PLUS", "PromotedPlus")]
    [InlineData("otp", "Otp")]
    [InlineData("OTP", "Otp")]
    [InlineData("userID", "UserId")]
    [InlineData("createPost", "CreatePost")]
    [InlineData("api.v2010.account", "ApiV2010Account")]
    [InlineData("X-API-KEY", "XApiKey")]
    [InlineData("HTTPServer", "HTTPServer")]
    [InlineData("issues/list-for-repo", "IssuesListForRepo")]
    [InlineData("Issue`1[System.Boolean]", "Issue1SystemBoolean")]
    [InlineData("v1_0", "V10")]
    [InlineData("gpt-3.5", "Gpt35")]
    [InlineData("_links", "Links")]
    [InlineData("$ref", "Ref")]
    public void PascalSplitsAtSymbolsAndCase(string text, string expected) => Identifier.Pascal(text).ShouldBe(expected);

    [Theory]
    [InlineData("", "Empty")]
    [InlineData(">", "GreaterThan")]
    [InlineData(">=", "GreaterThanOrEqual")]
    [InlineData("<>", "NotEqual")]
    [InlineData("*", "Asterisk")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("-created_at", "MinusCreatedAt")]
    [InlineData("2fa", "_2fa")]
    [InlineData("400", "_400")]
    [InlineData("👍", "U1F44D")]
    [InlineData("\u2028", "U2028")]
    public void PascalNamesWhatIsNoIdentifier(string text, string expected) => Identifier.Pascal(text).ShouldBe(expected);

    [Fact]
    public void PascalNamesHalfASurrogatePair() => Identifier.Pascal("\ud83d").ShouldBe("UD83D");

    [Theory]
    [InlineData("æøå", "Æøå")]
    [InlineData("字符串", "字符串")]
    public void PascalKeepsLettersOfOtherScripts(string text, string expected) => Identifier.Pascal(text).ShouldBe(expected);

    [Theory]
    [InlineData("StartTime", "startTime")]
    [InlineData("class", "class")]
    [InlineData("HTTPServer", "httpServer")]
    [InlineData("ID", "id")]
    [InlineData("files[0]", "files0")]
    [InlineData("2fa", "_2fa")]
    public void CamelLowersTheFirstWord(string text, string expected) => Identifier.Camel(text).ShouldBe(expected);

    [Theory]
    [InlineData("StartTime<", "StartTimeLessThan")]
    [InlineData("@type", "AtType")]
    [InlineData("a_b", "AB")]
    public void SpeltNamesSymbols(string text, string expected) => Identifier.PascalSpelt(text).ShouldBe(expected);

    [Fact]
    public void LongNamesAreCutAndStayDifferent()
    {
        string one = Identifier.Pascal(new string('a', 400) + "1");
        string two = Identifier.Pascal(new string('a', 400) + "2");

        one.Length.ShouldBe(150);
        two.Length.ShouldBe(150);
        one.ShouldNotBe(two);
        Identifier.Pascal(new string('a', 400) + "1").ShouldBe(one);
    }
}
