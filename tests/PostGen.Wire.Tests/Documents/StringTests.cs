using System.Text.RegularExpressions;
using PostGen.Wire.Tests.Server;
using Wire.Strings;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class StringTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    // Escaped, because editors and fonts know some of these private and compatibility characters only as something else.
    private const string Characters =
        "\u554A\u9F44\u4E02\u72DB\u72DC\uF9F1\uF92C\uF9F1\uFA0C\uFA29\u02CA\u301E\u3021\uFFE4\u2121\u3231\u2010\u30FC\uFE61\uFE62"
        + "\uFE6B\u3001\u3013\u2170\u2179\u2488\u20AC\u3220\u3229\u2160\u216B\uFF01\uFFE3\u3041\u3093\u30A1\u30F6\u0391\uFE34\u0410"
        + "\u042F\u0430\u044F\u0101\u0261\u3105\u3129\u2500\u254B\uFE35\uFE44\uFE3B\uFE31\uFE33\uFE34\u2170\u2179\u0251\uE7C7\u0261"
        + "\u3007\u303E\u2FFB\u2E81\uE843\u4723\uE864\u20AC";

    private const string Spaced = "    Now is the time for all good men to come to the aid of their country    ";

    private const string Base64Url = "YSBzdHJpbmcgdGhhdCBnZXRzIGVuY29kZWQgd2l0aCBiYXNlNjR1cmw";

    [Fact]
    public async Task Body_string()
    {
        using var client = new StringClient(new StringClientOptions { Endpoint = Address });
        StringStringOperations api = client.StringOperations;
        await DriveAsync(new WireDocument("body-string.json", Scenarios()), new WireCalls
        {
            { "getStringNull", Answers.AreEmpty(() => api.StringGetNullAsync()) },
            { "putStringNull", () => api.StringPutNullAsync(null) },
            { "getStringEmpty", () => api.StringGetEmptyAsync(), "" },
            { "putStringEmpty", () => api.StringPutEmptyAsync("") },
            { "getStringMultiByteCharacters", () => api.StringGetMbcsAsync(), Characters },
            { "putStringMultiByteCharacters", () => api.StringPutMbcsAsync(Characters) },
            { "getStringWithLeadingAndTrailingWhitespace", () => api.StringGetWhitespaceAsync(), Spaced },
            { "putStringWithLeadingAndTrailingWhitespace", () => api.StringPutWhitespaceAsync(Spaced) },
            { "getStringNotProvided", Answers.AreEmpty(() => api.StringGetNotProvidedAsync()) },
            { "getStringBase64Encoded", () => api.StringGetBase64EncodedAsync(), "a string that gets encoded with base64"u8.ToArray() },
            { "getStringBase64UrlEncoded", () => api.StringGetBase64UrlEncodedAsync(), Base64Url },
            { "putStringBase64UrlEncoded", () => api.StringPutBase64UrlEncodedAsync(Base64Url) },
            { "getStringNullBase64UrlEncoding", Answers.AreEmpty(() => api.StringGetNullBase64UrlEncodedAsync()) },
            { "getEnumNotExpandable", () => api.EnumGetNotExpandableAsync(), EnumGetNotExpandableResponse.RedColor },
            { "putEnumNotExpandable", () => api.EnumPutNotExpandableAsync(EnumPutNotExpandableRequest.RedColor) },
            { "getEnumReferenced", () => api.EnumGetReferencedAsync(), RefColors.RedColor },
            { "putEnumReferenced", () => api.EnumPutReferencedAsync(RefColors.RedColor) },
            
            // The server leaves out the constant, which the document requires.
            { "getEnumReferencedConstant", () => api.EnumGetReferencedConstantAsync(), Answers.AreUnreadable },
            { "putEnumReferencedConstant", () => api.EnumPutReferencedConstantAsync(new RefColorConstant()) },
        });
    }

    [GeneratedRegex("^(get|put)(String|Enum)")]
    private static partial Regex Scenarios();
}
