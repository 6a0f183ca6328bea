using System.Text.Json;
using System.Text.RegularExpressions;
using PostGen.Runtime;
using PostGen.Wire.Tests.Server;
using Wire.Arrays;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class ArrayTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    private static readonly Guid[] s_guids =
    [
        new("6dcc7237-45fe-45c4-8a6b-3a8a3f625652"), new("d1399005-30f7-40d6-8da6-dd7c89ad34db"), new("f42f6aa1-a5bc-4ddf-907e-5f915de43205"),
    ];

    private static readonly DateOnly[] s_dates = [new(2000, 12, 1), new(1980, 1, 2), new(1492, 10, 12)];

    private static readonly string[] s_rfc1123 = ["Fri, 01 Dec 2000 00:00:01 GMT", "Wed, 02 Jan 1980 00:11:35 GMT", "Wed, 12 Oct 1492 10:15:01 GMT"];

    private static readonly byte[][] s_bytes = [[255, 255, 255, 250], [1, 2, 3], [37, 41, 67]];

    private static readonly Product[] s_products =
        [new() { Integer = 1, String = "2" }, new() { Integer = 3, String = "4" }, new() { Integer = 5, String = "6" }];

    [Fact]
    public async Task Body_array()
    {
        using var client = new ArrayClient(new ArrayClientOptions { Endpoint = Address });
        WireDocument document = new("body-array.json", Scenarios());
        await DriveAsync(document, Primitives(client.ArrayOperations), Texts(client.ArrayOperations), Nested(client.ArrayOperations));
    }

    private static WireCalls Primitives(ArrayArrayOperations api) => new()
    {
        { "getArrayNull", Answers.AreEmpty(() => api.ArrayGetNullAsync()) },
        { "getArrayInvalid", () => api.ArrayGetInvalidAsync(), Answers.AreUnreadable },
        { "getArrayEmpty", () => api.ArrayGetEmptyAsync(), [] },
        { "putArrayEmpty", () => api.ArrayPutEmptyAsync([]) },
        { "getArrayBooleanValid", () => api.ArrayGetBooleanTfftAsync(), [true, false, false, true] },
        { "putArrayBooleanValid", () => api.ArrayPutBooleanTfftAsync([true, false, false, true]) },
        { "getArrayBooleanWithNull", () => api.ArrayGetBooleanInvalidNullAsync(), Answers.AreUnreadable },
        { "getArrayBooleanWithString", () => api.ArrayGetBooleanInvalidStringAsync(), Answers.AreUnreadable },
        { "getArrayIntegerValid", () => api.ArrayGetIntegerValidAsync(), [1, -1, 3, 300] },
        { "putArrayIntegerValid", () => api.ArrayPutIntegerValidAsync([1, -1, 3, 300]) },
        { "getArrayIntegerWithNull", () => api.ArrayGetIntInvalidNullAsync(), Answers.AreUnreadable },
        { "getArrayIntegerWithString", () => api.ArrayGetIntInvalidStringAsync(), Answers.AreUnreadable },
        { "getArrayLongValid", () => api.ArrayGetLongValidAsync(), [1, -1, 3, 300] },
        { "putArrayLongValid", () => api.ArrayPutLongValidAsync([1, -1, 3, 300]) },
        { "getArrayLongWithNull", () => api.ArrayGetLongInvalidNullAsync(), Answers.AreUnreadable },
        { "getArrayLongWithString", () => api.ArrayGetLongInvalidStringAsync(), Answers.AreUnreadable },
        { "getArrayFloatValid", () => api.ArrayGetFloatValidAsync(), [0, -0.01f, -1.2e20f] },
        { "putArrayFloatValid", () => api.ArrayPutFloatValidAsync([0, -0.01f, -1.2e20f]) },
        { "getArrayFloatWithNull", () => api.ArrayGetFloatInvalidNullAsync(), Answers.AreUnreadable },
        { "getArrayFloatWithString", () => api.ArrayGetFloatInvalidStringAsync(), Answers.AreUnreadable },
        { "getArrayDoubleValid", () => api.ArrayGetDoubleValidAsync(), [0, -0.01, -1.2e20] },
        { "putArrayDoubleValid", () => api.ArrayPutDoubleValidAsync([0, -0.01, -1.2e20]) },
        { "getArrayDoubleWithNull", () => api.ArrayGetDoubleInvalidNullAsync(), Answers.AreUnreadable },
        { "getArrayDoubleWithString", () => api.ArrayGetDoubleInvalidStringAsync(), Answers.AreUnreadable },
    };

    private static WireCalls Texts(ArrayArrayOperations api) => new()
    {
        { "getArrayStringValid", () => api.ArrayGetStringValidAsync(), ["foo1", "foo2", "foo3"] },
        { "putArrayStringValid", () => api.ArrayPutStringValidAsync(["foo1", "foo2", "foo3"]) },
        { "getArrayStringWithNull", () => api.ArrayGetStringWithNullAsync(), ["foo", null, "foo2"] },
        { "getArrayStringWithNumber", () => api.ArrayGetStringWithInvalidAsync(), Answers.AreUnreadable },
        {
            "getArrayEnumValid", () => api.ArrayGetEnumValidAsync(),
            [ArrayGetEnumValidResponseItem.Foo1, ArrayGetEnumValidResponseItem.Foo2, ArrayGetEnumValidResponseItem.Foo3]
        },
        {
            "putArrayEnumValid",
            () => api.ArrayPutEnumValidAsync([ArrayPutEnumValidRequestItem.Foo1, ArrayPutEnumValidRequestItem.Foo2, ArrayPutEnumValidRequestItem.Foo3])
        },
        {
            "getArrayStringEnumValid", () => api.ArrayGetStringEnumValidAsync(),
            [ArrayGetStringEnumValidResponseItem.Foo1, ArrayGetStringEnumValidResponseItem.Foo2, ArrayGetStringEnumValidResponseItem.Foo3]
        },
        {
            "putArrayStringEnumValid",
            () => api.ArrayPutStringEnumValidAsync(
                [ArrayPutStringEnumValidRequestItem.Foo1, ArrayPutStringEnumValidRequestItem.Foo2, ArrayPutStringEnumValidRequestItem.Foo3])
        },
        { "getArrayUuidValid", () => api.ArrayGetUuidValidAsync(), s_guids },
        { "putArrayUuidValid", () => api.ArrayPutUuidValidAsync(s_guids) },
        { "getArrayUuidWithInvalidChars", () => api.ArrayGetUuidInvalidCharsAsync(), Answers.AreUnreadable },
        { "getArrayDateValid", () => api.ArrayGetDateValidAsync(), s_dates },
        { "putArrayDateValid", () => api.ArrayPutDateValidAsync(s_dates) },
        { "getArrayDateWithNull", () => api.ArrayGetDateInvalidNullAsync(), Answers.AreUnreadable },
        { "getArrayDateWithInvalidChars", () => api.ArrayGetDateInvalidCharsAsync(), Answers.AreUnreadable },
        {
            "getArrayDateTimeValid", () => api.ArrayGetDateTimeValidAsync(),
            [Moment("2000-12-01T00:00:01Z"), Moment("1980-01-02T00:11:35+01:00"), Moment("1492-10-12T10:15:01-08:00")]
        },
        {
            "putArrayDateTimeValid",
            () => api.ArrayPutDateTimeValidAsync([Moment("2000-12-01T00:00:01Z"), Moment("1980-01-02T00:11:35Z"), Moment("1492-10-12T10:15:01Z")])
        },
        { "getArrayDateTimeWithNull", () => api.ArrayGetDateTimeInvalidNullAsync(), Answers.AreUnreadable },
        { "getArrayDateTimeWithInvalidChars", () => api.ArrayGetDateTimeInvalidCharsAsync(), Answers.AreUnreadable },
        { "getArrayDateTimeRfc1123Valid", () => api.ArrayGetDateTimeRfc1123ValidAsync(), s_rfc1123 },
        { "putArrayDateTimeRfc1123Valid", () => api.ArrayPutDateTimeRfc1123ValidAsync(s_rfc1123) },
        { "getArrayDurationValid", () => api.ArrayGetDurationValidAsync(), ["P123DT22H14M12.011S", "P5DT1H0M0S"] },
        { "putArrayDurationValid", () => api.ArrayPutDurationValidAsync(["P123DT22H14M12.011S", "P5DT1H"]) },
        { "getArrayByteValid", () => api.ArrayGetByteValidAsync(), s_bytes },
        { "putArrayByteValid", () => api.ArrayPutByteValidAsync(s_bytes) },
        { "getArrayByteWithNull", () => api.ArrayGetByteInvalidNullAsync(), Answers.AreUnreadable },
        {
            "getArrayBase64Url", () => api.ArrayGetBase64UrlAsync(),
            ["YSBzdHJpbmcgdGhhdCBnZXRzIGVuY29kZWQgd2l0aCBiYXNlNjR1cmw", "dGVzdCBzdHJpbmc", "TG9yZW0gaXBzdW0"]
        },
    };

    private static WireCalls Nested(ArrayArrayOperations api) => new()
    {
        { "getArrayComplexNull", Answers.AreEmpty(() => api.ArrayGetComplexNullAsync()) },
        { "getArrayComplexEmpty", () => api.ArrayGetComplexEmptyAsync(), [] },
        { "getArrayComplexItemNull", () => api.ArrayGetComplexItemNullAsync(), [s_products[0], null, s_products[2]] },
        { "getArrayComplexItemEmpty", () => api.ArrayGetComplexItemEmptyAsync(), [s_products[0], new Product(), s_products[2]] },
        { "getArrayComplexValid", () => api.ArrayGetComplexValidAsync(), s_products },
        { "putArrayComplexValid", () => api.ArrayPutComplexValidAsync(s_products) },
        { "getArrayArrayNull", Answers.AreEmpty(() => api.ArrayGetArrayNullAsync()) },
        { "getArrayArrayEmpty", Json(() => api.ArrayGetArrayEmptyAsync(), "[]") },
        { "getArrayArrayItemNull", Json(() => api.ArrayGetArrayItemNullAsync(), """[["1","2","3"],null,["7","8","9"]]""") },
        { "getArrayArrayItemEmpty", Json(() => api.ArrayGetArrayItemEmptyAsync(), """[["1","2","3"],[],["7","8","9"]]""") },
        { "getArrayArrayValid", Json(() => api.ArrayGetArrayValidAsync(), """[["1","2","3"],["4","5","6"],["7","8","9"]]""") },
        { "putArrayArrayValid", () => api.ArrayPutArrayValidAsync([["1", "2", "3"], ["4", "5", "6"], ["7", "8", "9"]]) },
        { "getArrayDictionaryNull", Answers.AreEmpty(() => api.ArrayGetDictionaryNullAsync()) },
        { "getArrayDictionaryEmpty", Json(() => api.ArrayGetDictionaryEmptyAsync(), "[]") },
        {
            "getArrayDictionaryItemNull",
            Json(() => api.ArrayGetDictionaryItemNullAsync(), """[{"1":"one","2":"two","3":"three"},null,{"7":"seven","8":"eight","9":"nine"}]""")
        },
        {
            "getArrayDictionaryItemEmpty",
            Json(() => api.ArrayGetDictionaryItemEmptyAsync(), """[{"1":"one","2":"two","3":"three"},{},{"7":"seven","8":"eight","9":"nine"}]""")
        },
        {
            "getArrayDictionaryValid",
            Json(
                () => api.ArrayGetDictionaryValidAsync(),
                """[{"1":"one","2":"two","3":"three"},{"4":"four","5":"five","6":"six"},{"7":"seven","8":"eight","9":"nine"}]""")
        },
        {
            "putArrayDictionaryValid",
            () => api.ArrayPutDictionaryValidAsync(
            [
                new Dictionary<string, string> { ["1"] = "one", ["2"] = "two", ["3"] = "three" },
                new Dictionary<string, string> { ["4"] = "four", ["5"] = "five", ["6"] = "six" },
                new Dictionary<string, string> { ["7"] = "seven", ["8"] = "eight", ["9"] = "nine" },
            ])
        },
    };

    // Lists of lists are read most easily as the JSON that they came as.
    private static Func<Task> Json<T>(Func<Task<ApiResponse<T>>> call, string expected) =>
        async () => JsonSerializer.Serialize((await call()).Value).ShouldBe(expected);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, null);

    [GeneratedRegex("^(get|put)Array")]
    private static partial Regex Scenarios();
}
