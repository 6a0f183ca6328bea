using System.Text.RegularExpressions;
using PostGen.Wire.Tests.Server;
using Wire.Urls;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class UrlTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    private static readonly string[] s_list = ["ArrayQuery1", "begin!*'();:@ &=+$,/?#[]end", "", ""];

    [Fact]
    public async Task Url()
    {
        using var client = new UrlClient(new UrlClientOptions { Endpoint = Address });

        // The server wants an empty text; an empty list is undefined (RFC 6570, section 2.3) and not sent.
        WireDocument document = new("url.json", Scenarios()) { NotCovered = ["UrlQueriesArrayCsvEmpty"] };
        await DriveAsync(document, Paths(client), Queries(client), Lists(client.QueryOperations), Items(client));
    }

    private static WireCalls Paths(UrlClient client) => new()
    {
        { "UrlPathsBoolTrue", () => client.PathOperations.PathsGetBooleanTrueAsync() },
        { "UrlPathsBoolFalse", () => client.PathOperations.PathsGetBooleanFalseAsync() },
        { "UrlPathsIntPositive", () => client.PathOperations.PathsGetIntOneMillionAsync() },
        { "UrlPathsIntNegative", () => client.PathOperations.PathsGetIntNegativeOneMillionAsync() },
        { "UrlPathsIntUnixTime", () => client.PathOperations.PathsUnixTimeUrlAsync(1460505600) },
        { "UrlPathsLongPositive", () => client.PathOperations.PathsGetTenBillionAsync() },
        { "UrlPathsLongNegative", () => client.PathOperations.PathsGetNegativeTenBillionAsync() },
        { "UrlPathsFloatPositive", () => client.PathOperations.PathsFloatScientificPositiveAsync() },
        { "UrlPathsFloatNegative", () => client.PathOperations.PathsFloatScientificNegativeAsync() },
        { "UrlPathsDoublePositive", () => client.PathOperations.PathsDoubleDecimalPositiveAsync() },
        { "UrlPathsDoubleNegative", () => client.PathOperations.PathsDoubleDecimalNegativeAsync() },
        { "UrlPathsStringUnicode", () => client.PathOperations.PathsStringUnicodeAsync() },
        { "UrlPathsStringUrlEncoded", () => client.PathOperations.PathsStringUrlEncodedAsync() },
        { "UrlPathsStringUrlNonEncoded", () => client.PathOperations.PathsStringUrlNonEncodedAsync() },
        { "UrlPathsStringEmpty", () => client.PathOperations.PathsStringEmptyAsync() },
        { "UrlPathsStringBase64Url", () => client.PathOperations.PathsBase64UrlAsync("bG9yZW0") },
        { "UrlPathsEnumValid", () => client.PathOperations.PathsEnumValidAsync(PathsEnumValidEnumPath.GreenColor) },
        { "UrlPathsByteMultiByte", () => client.PathOperations.PathsByteMultiByteAsync(Multibyte.Bytes) },
        { "UrlPathsByteEmpty", () => client.PathOperations.PathsByteEmptyAsync() },
        { "UrlPathsDateValid", () => client.PathOperations.PathsDateValidAsync() },
        { "UrlPathsDateTimeValid", () => client.PathOperations.PathsDateTimeValidAsync() },
        { "UrlPathsArrayCSVInPath", () => client.QueryOperations.PathsArrayCsvInPathAsync(["ArrayPath1", s_list[1], "", ""]) },

        // Nothing may be sent where a path would lack a segment.
        { "", Refused(() => client.PathOperations.PathsStringNullAsync(null!)) },
        { "", Refused(() => client.PathOperations.PathsByteNullAsync(null!)) },
        { "", Refused(() => client.PathOperations.PathsEnumNullAsync(default)) },
    };

    private static WireCalls Queries(UrlClient client) => new()
    {
        { "UrlQueriesBoolTrue", () => client.PathOperations.QueriesGetBooleanTrueAsync() },
        { "UrlQueriesBoolFalse", () => client.PathOperations.QueriesGetBooleanFalseAsync() },
        { "UrlQueriesBoolNull", () => client.QueryOperations.QueriesGetBooleanNullAsync() },
        { "UrlQueriesIntPositive", () => client.QueryOperations.QueriesGetIntOneMillionAsync() },
        { "UrlQueriesIntNegative", () => client.QueryOperations.QueriesGetIntNegativeOneMillionAsync() },
        { "UrlQueriesIntNull", () => client.QueryOperations.QueriesGetIntNullAsync() },
        { "UrlQueriesLongPositive", () => client.QueryOperations.QueriesGetTenBillionAsync() },
        { "UrlQueriesLongNegative", () => client.QueryOperations.QueriesGetNegativeTenBillionAsync() },
        { "UrlQueriesLongNull", () => client.QueryOperations.QueriesGetLongNullAsync() },
        { "UrlQueriesFloatPositive", () => client.QueryOperations.QueriesFloatScientificPositiveAsync() },
        { "UrlQueriesFloatNegative", () => client.QueryOperations.QueriesFloatScientificNegativeAsync() },
        { "UrlQueriesFloatNull", () => client.QueryOperations.QueriesFloatNullAsync() },
        { "UrlQueriesDoublePositive", () => client.QueryOperations.QueriesDoubleDecimalPositiveAsync() },
        { "UrlQueriesDoubleNegative", () => client.QueryOperations.QueriesDoubleDecimalNegativeAsync() },
        { "UrlQueriesDoubleNull", () => client.QueryOperations.QueriesDoubleNullAsync() },
        { "UrlQueriesStringUnicode", () => client.QueryOperations.QueriesStringUnicodeAsync() },
        { "UrlQueriesStringUrlEncoded", () => client.QueryOperations.QueriesStringUrlEncodedAsync() },
        { "UrlQueriesStringEmpty", () => client.QueryOperations.QueriesStringEmptyAsync() },
        { "UrlQueriesStringNull", () => client.QueryOperations.QueriesStringNullAsync() },
        { "UrlQueriesEnumValid", () => client.QueryOperations.QueriesEnumValidAsync(QueriesEnumValidEnumQuery.GreenColor) },
        { "UrlQueriesEnumNull", () => client.QueryOperations.QueriesEnumNullAsync() },
        { "UrlQueriesByteMultiByte", () => client.QueryOperations.QueriesByteMultiByteAsync(Multibyte.Bytes) },
        { "UrlQueriesByteEmpty", () => client.QueryOperations.QueriesByteEmptyAsync() },
        { "UrlQueriesByteNull", () => client.QueryOperations.QueriesByteNullAsync() },
        { "UrlQueriesDateValid", () => client.QueryOperations.QueriesDateValidAsync() },
        { "UrlQueriesDateNull", () => client.QueryOperations.QueriesDateNullAsync() },
        { "UrlQueriesDateTimeValid", () => client.QueryOperations.QueriesDateTimeValidAsync() },
        { "UrlQueriesDateTimeNull", () => client.QueryOperations.QueriesDateTimeNullAsync() },
    };

    private static WireCalls Lists(UrlQueryOperations api) => new()
    {
        { "UrlQueriesArrayCsvValid", () => api.QueriesArrayStringCsvValidAsync(s_list) },
        { "UrlQueriesArrayCsvNull", () => api.QueriesArrayStringCsvNullAsync() },
        { "", () => api.QueriesArrayStringCsvEmptyAsync([]), Answers.Are(400) },
        { "UrlQueriesArrayNoCollectionFormatValid", () => api.QueriesArrayStringNoCollectionFormatEmptyAsync(["hello", "nihao", "bonjour"]) },
        { "UrlQueriesArraySsvValid", () => api.QueriesArrayStringSsvValidAsync(s_list) },
        { "UrlQueriesArrayTsvValid", () => api.QueriesArrayStringTsvValidAsync(s_list) },
        { "UrlQueriesArrayPipesValid", () => api.QueriesArrayStringPipesValidAsync(s_list) },
    };

    private static WireCalls Items(UrlClient client)
    {
        const string Local = "localStringPath";
        const string Item = "pathItemStringPath";
        const string Global = "globalStringPath";
        const string LocalQuery = "localStringQuery";
        const string ItemQuery = "pathItemStringQuery";
        const string GlobalQuery = "globalStringQuery";
        return new WireCalls
        {
            { "UrlPathItemGetAll", () => client.QueryOperations.PathItemsGetAllWithValuesAsync(Item, Global, Local, ItemQuery, GlobalQuery, LocalQuery) },
            { "UrlPathItemGetGlobalNull", () => client.QueryOperations.PathItemsGetGlobalQueryNullAsync(Item, Global, Local, ItemQuery, null, LocalQuery) },
            {
                "UrlPathItemGetGlobalAndLocalNull",
                () => client.QueryOperations.PathItemsGetGlobalAndLocalQueryNullAsync(Item, Global, Local, ItemQuery, null, null)
            },
            {
                "UrlPathItemGetPathItemAndLocalNull",
                () => client.QueryOperations.PathItemsGetLocalPathItemQueryNullAsync(Item, Global, Local, null, GlobalQuery, null)
            },
        };
    }

    private static Func<Task> Refused(Func<Task> call) => () => Should.ThrowAsync<ArgumentException>(call);

    [GeneratedRegex("^Url(Paths|PathItem|Queries(?!ArrayMulti))")]
    private static partial Regex Scenarios();
}
