using System.Text.RegularExpressions;
using PostGen.Wire.Tests.Server;
using Wire.UrlLists;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class UrlListTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    [Fact]
    public async Task Url_multi_collection_format()
    {
        using var client = new UrlListClient(new UrlListClientOptions { Endpoint = Address });
        UrlListQueryOperations api = client.QueryOperations;
        await DriveAsync(new WireDocument("url-multi-collectionFormat.json", Scenarios()), new WireCalls
        {
            { "UrlQueriesArrayMultiNull", () => api.QueriesArrayStringMultiNullAsync() },
            { "UrlQueriesArrayMultiEmpty", () => api.QueriesArrayStringMultiEmptyAsync([]) },

            // A null item is undefined (RFC 6570, section 2.3): the empty text that the server wants is given as such.
            { "UrlQueriesArrayMultiValid", () => api.QueriesArrayStringMultiValidAsync(["ArrayQuery1", "begin!*'();:@ &=+$,/?#[]end", "", ""]) },
        });
    }

    [GeneratedRegex("^UrlQueriesArrayMulti")]
    private static partial Regex Scenarios();
}
