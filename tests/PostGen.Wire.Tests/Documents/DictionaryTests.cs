using System.Text.Json;
using System.Text.RegularExpressions;
using PostGen.Runtime;
using PostGen.Wire.Tests.Server;
using Wire.Dictionaries;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class DictionaryTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    private static readonly Widget[] s_widgets =
        [new() { Integer = 1, String = "2" }, new() { Integer = 3, String = "4" }, new() { Integer = 5, String = "6" }];

    private static readonly DateOnly[] s_dates = [new(2000, 12, 1), new(1980, 1, 2), new(1492, 10, 12)];

    private static readonly DateTimeOffset[] s_moments =
    [
        new(2000, 12, 1, 0, 0, 1, TimeSpan.Zero),
        new(1980, 1, 1, 23, 11, 35, TimeSpan.Zero),
        new(1492, 10, 12, 18, 15, 1, TimeSpan.Zero),
    ];

    private static readonly string[] s_rfc1123 = ["Fri, 01 Dec 2000 00:00:01 GMT", "Wed, 02 Jan 1980 00:11:35 GMT", "Wed, 12 Oct 1492 10:15:01 GMT"];

    private static readonly byte[][] s_bytes = [[255, 255, 255, 250], [1, 2, 3], [37, 41, 67]];

    [Fact]
    public async Task Body_dictionary()
    {
        using var client = new DictionaryClient(new DictionaryClientOptions { Endpoint = Address });
        WireDocument document = new("body-dictionary.json", Scenarios());
        await DriveAsync(document, Keys(client), Primitives(client.DictionaryOperations), Texts(client.DictionaryOperations), Nested(client.DictionaryOperations));
    }

    private static WireCalls Keys(DictionaryClient client) => new()
    {
        { "getDictionaryNull", Answers.AreEmpty(() => client.DictionaryOperations.DictionaryGetNullAsync()) },
        { "getDictionaryEmpty", () => client.DictionaryOperations.DictionaryGetEmptyAsync(), MapOf<long>() },
        { "putDictionaryEmpty", () => client.DictionaryOperations.DictionaryPutEmptyAsync(MapOf<string>()) },

        // The document promises strings.
        { "getDictionaryNullValue", () => client.DictionaryGetNullValueAsync(), Answers.AreUnreadable },
        { "getDictionaryNullkey", () => client.DictionaryGetNullKeyAsync(), Answers.AreUnreadable },
        { "getDictionaryKeyEmptyString", () => client.DictionaryGetEmptyStringKeyAsync(), new Dictionary<string, string> { [""] = "val1" } },
        { "getDictionaryInvalid", () => client.DictionaryGetInvalidAsync(), Answers.AreUnreadable },
    };

    private static WireCalls Primitives(DictionaryDictionaryOperations api) => new()
    {
        { "getDictionaryBooleanValid", () => api.DictionaryGetBooleanTfftAsync(), MapOf(true, false, false, true) },
        { "putDictionaryBooleanValid", () => api.DictionaryPutBooleanTfftAsync(MapOf(true, false, false, true)) },
        { "getDictionaryBooleanWithNull", () => api.DictionaryGetBooleanInvalidNullAsync(), Answers.AreUnreadable },
        { "getDictionaryBooleanWithString", () => api.DictionaryGetBooleanInvalidStringAsync(), Answers.AreUnreadable },
        { "getDictionaryIntegerValid", () => api.DictionaryGetIntegerValidAsync(), MapOf<long>(1, -1, 3, 300) },
        { "putDictionaryIntegerValid", () => api.DictionaryPutIntegerValidAsync(MapOf<long>(1, -1, 3, 300)) },
        { "getDictionaryIntegerWithNull", () => api.DictionaryGetIntInvalidNullAsync(), Answers.AreUnreadable },
        { "getDictionaryIntegerWithString", () => api.DictionaryGetIntInvalidStringAsync(), Answers.AreUnreadable },
        { "getDictionaryLongValid", () => api.DictionaryGetLongValidAsync(), MapOf<long>(1, -1, 3, 300) },
        { "putDictionaryLongValid", () => api.DictionaryPutLongValidAsync(MapOf<long>(1, -1, 3, 300)) },
        { "getDictionaryLongWithNull", () => api.DictionaryGetLongInvalidNullAsync(), Answers.AreUnreadable },
        { "getDictionaryLongWithString", () => api.DictionaryGetLongInvalidStringAsync(), Answers.AreUnreadable },
        { "getDictionaryFloatValid", () => api.DictionaryGetFloatValidAsync(), MapOf(0, -0.01f, -1.2e20f) },
        { "putDictionaryFloatValid", () => api.DictionaryPutFloatValidAsync(MapOf(0, -0.01f, -1.2e20f)) },
        { "getDictionaryFloatWithNull", () => api.DictionaryGetFloatInvalidNullAsync(), Answers.AreUnreadable },
        { "getDictionaryFloatWithString", () => api.DictionaryGetFloatInvalidStringAsync(), Answers.AreUnreadable },
        { "getDictionaryDoubleValid", () => api.DictionaryGetDoubleValidAsync(), MapOf(0, -0.01, -1.2e20) },
        { "putDictionaryDoubleValid", () => api.DictionaryPutDoubleValidAsync(MapOf(0, -0.01, -1.2e20)) },
        { "getDictionaryDoubleWithNull", () => api.DictionaryGetDoubleInvalidNullAsync(), Answers.AreUnreadable },
        { "getDictionaryDoubleWithString", () => api.DictionaryGetDoubleInvalidStringAsync(), Answers.AreUnreadable },
    };

    private static WireCalls Texts(DictionaryDictionaryOperations api) => new()
    {
        { "getDictionaryStringValid", () => api.DictionaryGetStringValidAsync(), MapOf("foo1", "foo2", "foo3") },
        { "putDictionaryStringValid", () => api.DictionaryPutStringValidAsync(MapOf("foo1", "foo2", "foo3")) },
        { "getDictionaryStringWithNull", () => api.DictionaryGetStringWithNullAsync(), Answers.AreUnreadable },
        { "getDictionaryStringWithNumber", () => api.DictionaryGetStringWithInvalidAsync(), Answers.AreUnreadable },
        { "getDictionaryDateValid", () => api.DictionaryGetDateValidAsync(), MapOf(s_dates) },
        { "putDictionaryDateValid", () => api.DictionaryPutDateValidAsync(MapOf(s_dates)) },
        { "getDictionaryDateWithNull", () => api.DictionaryGetDateInvalidNullAsync(), Answers.AreUnreadable },
        { "getDictionaryDateWithInvalidChars", () => api.DictionaryGetDateInvalidCharsAsync(), Answers.AreUnreadable },
        { "getDictionaryDateTimeValid", () => api.DictionaryGetDateTimeValidAsync(), MapOf(s_moments) },
        { "putDictionaryDateTimeValid", () => api.DictionaryPutDateTimeValidAsync(MapOf(s_moments)) },
        { "getDictionaryDateTimeWithNull", () => api.DictionaryGetDateTimeInvalidNullAsync(), Answers.AreUnreadable },
        { "getDictionaryDateTimeWithInvalidChars", () => api.DictionaryGetDateTimeInvalidCharsAsync(), Answers.AreUnreadable },
        { "getDictionaryDateTimeRfc1123Valid", () => api.DictionaryGetDateTimeRfc1123ValidAsync(), MapOf(s_rfc1123) },
        { "putDictionaryDateTimeRfc1123Valid", () => api.DictionaryPutDateTimeRfc1123ValidAsync(MapOf(s_rfc1123)) },
        { "getDictionaryDurationValid", () => api.DictionaryGetDurationValidAsync(), MapOf("P123DT22H14M12.011S", "P5DT1H") },
        { "putDictionaryDurationValid", () => api.DictionaryPutDurationValidAsync(MapOf("P123DT22H14M12.011S", "P5DT1H")) },
        { "getDictionaryByteValid", async () => (await api.DictionaryGetByteValidAsync()).Value.Values.ShouldBe(s_bytes) },
        { "putDictionaryByteValid", () => api.DictionaryPutByteValidAsync(MapOf(s_bytes)) },
        { "getDictionaryByteWithNull", () => api.DictionaryGetByteInvalidNullAsync(), Answers.AreUnreadable },
        {
            "getDictionaryBase64Url", () => api.DictionaryGetBase64UrlAsync(),
            MapOf("YSBzdHJpbmcgdGhhdCBnZXRzIGVuY29kZWQgd2l0aCBiYXNlNjR1cmw", "dGVzdCBzdHJpbmc", "TG9yZW0gaXBzdW0")
        },
    };

    private static WireCalls Nested(DictionaryDictionaryOperations api) => new()
    {
        { "getDictionaryComplexNull", Answers.AreEmpty(() => api.DictionaryGetComplexNullAsync()) },
        { "getDictionaryComplexEmpty", () => api.DictionaryGetComplexEmptyAsync(), MapOf<Widget>() },
        { "getDictionaryComplexItemNull", () => api.DictionaryGetComplexItemNullAsync(), MapOf(s_widgets[0], null, s_widgets[2]) },
        { "getDictionaryComplexItemEmpty", () => api.DictionaryGetComplexItemEmptyAsync(), MapOf(s_widgets[0], new Widget(), s_widgets[2]) },
        { "getDictionaryComplexValid", () => api.DictionaryGetComplexValidAsync(), MapOf(s_widgets) },
        { "putDictionaryComplexValid", () => api.DictionaryPutComplexValidAsync(MapOf(s_widgets)) },
        { "getDictionaryArrayNull", Answers.AreEmpty(() => api.DictionaryGetArrayNullAsync()) },
        { "getDictionaryArrayEmpty", Json(() => api.DictionaryGetArrayEmptyAsync(), "{}") },
        { "getDictionaryArrayItemNull", Json(() => api.DictionaryGetArrayItemNullAsync(), """{"0":["1","2","3"],"1":null,"2":["7","8","9"]}""") },
        { "getDictionaryArrayItemEmpty", Json(() => api.DictionaryGetArrayItemEmptyAsync(), """{"0":["1","2","3"],"1":[],"2":["7","8","9"]}""") },
        { "getDictionaryArrayValid", Json(() => api.DictionaryGetArrayValidAsync(), """{"0":["1","2","3"],"1":["4","5","6"],"2":["7","8","9"]}""") },
        {
            "putDictionaryArrayValid",
            () => api.DictionaryPutArrayValidAsync(MapOf<IReadOnlyList<string>>(["1", "2", "3"], ["4", "5", "6"], ["7", "8", "9"]))
        },
        { "getDictionaryDictionaryNull", Answers.AreEmpty(() => api.DictionaryGetDictionaryNullAsync()) },
        { "getDictionaryDictionaryEmpty", Json(() => api.DictionaryGetDictionaryEmptyAsync(), "{}") },
        {
            "getDictionaryDictionaryItemNull",
            Json(
                () => api.DictionaryGetDictionaryItemNullAsync(),
                """{"0":{"1":"one","2":"two","3":"three"},"1":null,"2":{"7":"seven","8":"eight","9":"nine"}}""")
        },
        {
            "getDictionaryDictionaryItemEmpty",
            Json(
                () => api.DictionaryGetDictionaryItemEmptyAsync(),
                """{"0":{"1":"one","2":"two","3":"three"},"1":{},"2":{"7":"seven","8":"eight","9":"nine"}}""")
        },
        {
            "getDictionaryDictionaryValid",
            Json(
                () => api.DictionaryGetDictionaryValidAsync(),
                """{"0":{"1":"one","2":"two","3":"three"},"1":{"4":"four","5":"five","6":"six"},"2":{"7":"seven","8":"eight","9":"nine"}}""")
        },
        {
            "putDictionaryDictionaryValid",
            () => api.DictionaryPutDictionaryValidAsync(MapOf<IReadOnlyDictionary<string, string>>(
                new Dictionary<string, string> { ["1"] = "one", ["2"] = "two", ["3"] = "three" },
                new Dictionary<string, string> { ["4"] = "four", ["5"] = "five", ["6"] = "six" },
                new Dictionary<string, string> { ["7"] = "seven", ["8"] = "eight", ["9"] = "nine" }))
        },
    };

    // The server's keys are the positions of the values.
    private static Dictionary<string, T> MapOf<T>(params T[] values) =>
        values.Select((value, index) => (value, index)).ToDictionary(pair => pair.index.ToString(), pair => pair.value);

    // Maps of lists are read most easily as the JSON that they came as.
    private static Func<Task> Json<T>(Func<Task<ApiResponse<T>>> call, string expected) =>
        async () => JsonSerializer.Serialize((await call()).Value).ShouldBe(expected);

    [GeneratedRegex("^(get|put)Dictionary")]
    private static partial Regex Scenarios();
}
