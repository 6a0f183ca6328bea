using System.Text.RegularExpressions;
using PostGen.Wire.Tests.Server;
using Wire.Integers;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class IntegerTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    [Fact]
    public async Task Body_integer()
    {
        using var api = new IntegerClient(new IntegerClientOptions { Endpoint = Address });
        await DriveAsync(new WireDocument("body-integer.json", Scenarios()), new WireCalls
        {
            { "getIntegerNull", Answers.AreEmpty(() => api.IntGetNullAsync()) },
            { "getIntegerInvalid", () => api.IntGetInvalidAsync(), Answers.AreUnreadable },
            { "getIntegerOverflow", () => api.IntGetOverflowInt32Async(), Answers.AreUnreadable },
            { "getIntegerUnderflow", () => api.IntGetUnderflowInt32Async(), Answers.AreUnreadable },
            { "getLongOverflow", () => api.IntGetOverflowInt64Async(), Answers.AreUnreadable },
            { "getLongUnderflow", () => api.IntGetUnderflowInt64Async(), Answers.AreUnreadable },
            { "putIntegerMax", () => api.IntPutMax32Async(int.MaxValue) },
            { "putLongMax", () => api.IntPutMax64Async(long.MaxValue) },
            { "putIntegerMin", () => api.IntPutMin32Async(int.MinValue) },
            { "putLongMin", () => api.IntPutMin64Async(long.MinValue) },
            { "getUnixTime", () => api.IntGetUnixTimeAsync(), 1460505600 },
            { "putUnixTime", () => api.IntPutUnixTimeDateAsync(1460505600) },
            { "getInvalidUnixTime", () => api.IntGetInvalidUnixTimeAsync(), Answers.AreUnreadable },
            { "getNullUnixTime", Answers.AreEmpty(() => api.IntGetNullUnixTimeAsync()) },
        });
    }

    [GeneratedRegex("^(get|put)(Integer|Long|(Invalid|Null)?UnixTime)")]
    private static partial Regex Scenarios();
}
