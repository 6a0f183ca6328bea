using System.Text.RegularExpressions;
using PostGen.Wire.Tests.Server;
using Wire.Numbers;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class NumberTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    [Fact]
    public async Task Body_number()
    {
        using var api = new NumberClient(new NumberClientOptions { Endpoint = Address });

        // The document calls these two numbers decimals, and .NET's decimal ends at 7.9e28 and starts at 1e-28.
        WireDocument document = new("body-number.json", Scenarios()) { NotCovered = ["putDecimalBig", "putDecimalSmall"] };
        await DriveAsync(document, new WireCalls
        {
            { "getNumberNull", Answers.AreEmpty(() => api.NumberGetNullAsync()) },
            { "getFloatInvalid", () => api.NumberGetInvalidFloatAsync(), Answers.AreUnreadable },
            { "getDoubleInvalid", () => api.NumberGetInvalidDoubleAsync(), Answers.AreUnreadable },
            { "getDecimalInvalid", () => api.NumberGetInvalidDecimalAsync(), Answers.AreUnreadable },
            { "putFloatBigScientificNotation", () => api.NumberPutBigFloatAsync(3.402823e+20f) },
            { "getFloatBigScientificNotation", () => api.NumberGetBigFloatAsync(), 3.402823e+20 },
            { "putDoubleBigScientificNotation", () => api.NumberPutBigDoubleAsync(2.5976931e+101) },
            { "getDoubleBigScientificNotation", () => api.NumberGetBigDoubleAsync(), 2.5976931e+101 },
            { "putDoubleBigPositiveDecimal", () => api.NumberPutBigDoublePositiveDecimalAsync(99999999.99) },
            { "getDoubleBigPositiveDecimal", () => api.NumberGetBigDoublePositiveDecimalAsync(), 99999999.99 },
            { "putDoubleBigNegativeDecimal", () => api.NumberPutBigDoubleNegativeDecimalAsync(-99999999.99) },
            { "getDoubleBigNegativeDecimal", () => api.NumberGetBigDoubleNegativeDecimalAsync(), -99999999.99 },
            { "getDecimalBig", () => api.NumberGetBigDecimalAsync(), 2.5976931e+101 },
            { "putDecimalBigPositiveDecimal", () => api.NumberPutBigDecimalPositiveDecimalAsync(99999999.99) },
            { "getDecimalBigPositiveDecimal", () => api.NumberGetBigDecimalPositiveDecimalAsync(), 99999999.99 },
            { "putDecimalBigNegativeDecimal", () => api.NumberPutBigDecimalNegativeDecimalAsync(-99999999.99) },
            { "getDecimalBigNegativeDecimal", () => api.NumberGetBigDecimalNegativeDecimalAsync(), -99999999.99 },
            { "putFloatSmallScientificNotation", () => api.NumberPutSmallFloatAsync(3.402823e-20f) },
            { "getFloatSmallScientificNotation", () => api.NumberGetSmallFloatAsync(), 3.402823e-20 },
            { "putDoubleSmallScientificNotation", () => api.NumberPutSmallDoubleAsync(2.5976931e-101) },
            { "getDoubleSmallScientificNotation", () => api.NumberGetSmallDoubleAsync(), 2.5976931e-101 },
            { "getDecimalSmall", () => api.NumberGetSmallDecimalAsync(), 2.5976931e-101 },
        });
    }

    [GeneratedRegex("^(get|put)(Number|Float|Double|Decimal)")]
    private static partial Regex Scenarios();
}
