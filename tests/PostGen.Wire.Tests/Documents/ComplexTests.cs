using System.Text.RegularExpressions;
using PostGen.Wire.Tests.Server;
using Wire.Complex;
using Xunit.Abstractions;

namespace PostGen.Wire.Tests.Documents;

public sealed partial class ComplexTests(WireServer server, ITestOutputHelper output) : WireTests(server, output)
{
    private static readonly string[] s_items = ["1, 2, 3, 4", "", null!, "&S#$(*Y", "The quick brown fox jumps over the lazy dog"];

    private static readonly Dictionary<string, string> s_programs =
        new() { ["txt"] = "notepad", ["bmp"] = "mspaint", ["xls"] = "excel", ["exe"] = "", [""] = null! };

    private static readonly Siamese s_siamese = new()
    {
        Breed = "persian",
        Color = "green",
        Hates = [new Dog { Food = "tomato", Id = 1, Name = "Potato" }, new Dog { Food = "french fries", Id = -1, Name = "Tomato" }],
        Id = 2,
        Name = "Siameeee",
    };

    [Fact]
    public async Task Body_complex()
    {
        using var api = new ComplexClient(new ComplexClientOptions { Endpoint = Address });
        await DriveAsync(
            new WireDocument("body-complex.json", Scenarios()),
            Basics(api),
            Primitives(api),
            Containers(api),
            Polymorphism.Of(api));
    }

    private static WireCalls Basics(ComplexClient api) => new()
    {
        { "getComplexBasicValid", () => api.BasicGetValidAsync(), new Basic { Id = 2, Name = "abc", Color = BasicColor.Yellow } },
        { "putComplexBasicValid", () => api.BasicPutValidAsync(new Basic { Id = 2, Name = "abc", Color = BasicColor.Magenta }) },
        { "getComplexBasicInvalid", () => api.BasicGetInvalidAsync(), Answers.AreUnreadable },
        { "getComplexBasicEmpty", () => api.BasicGetEmptyAsync(), new Basic() },
        { "getComplexBasicNull", async () => (await api.BasicGetNullAsync()).Value.Name.ShouldBeNull() },
        { "getComplexBasicNotProvided", Answers.AreEmpty(() => api.BasicGetNotProvidedAsync()) },
        { "getComplexReadOnlyPropertyValid", () => api.ReadonlypropertyGetValidAsync(), new ReadonlyObj { Id = "1234", Size = 2 } },

        // What only the server may say is not sent back.
        { "putComplexReadOnlyPropertyValid", () => api.ReadonlypropertyPutValidAsync(new ReadonlyObj { Id = "1234", Size = 2 }) },
    };

    private static WireCalls Primitives(ComplexClient api) => new()
    {
        { "getComplexPrimitiveInteger", () => api.PrimitiveGetIntAsync(), new IntWrapper { Field1 = -1, Field2 = 2 } },
        { "putComplexPrimitiveInteger", () => api.PrimitivePutIntAsync(new IntWrapper { Field1 = -1, Field2 = 2 }) },
        { "getComplexPrimitiveLong", () => api.PrimitiveGetLongAsync(), new LongWrapper { Field1 = 1099511627775, Field2 = -999511627788 } },
        { "putComplexPrimitiveLong", () => api.PrimitivePutLongAsync(new LongWrapper { Field1 = 1099511627775, Field2 = -999511627788 }) },
        { "getComplexPrimitiveFloat", () => api.PrimitiveGetFloatAsync(), new FloatWrapper { Field1 = 1.05f, Field2 = -0.003f } },
        { "putComplexPrimitiveFloat", () => api.PrimitivePutFloatAsync(new FloatWrapper { Field1 = 1.05f, Field2 = -0.003f }) },
        { "getComplexPrimitiveDouble", () => api.PrimitiveGetDoubleAsync(), Doubles() },
        { "putComplexPrimitiveDouble", () => api.PrimitivePutDoubleAsync(Doubles()) },
        { "getComplexPrimitiveBool", () => api.PrimitiveGetBoolAsync(), new BooleanWrapper { FieldTrue = true, FieldFalse = false } },
        { "putComplexPrimitiveBool", () => api.PrimitivePutBoolAsync(new BooleanWrapper { FieldTrue = true, FieldFalse = false }) },
        { "getComplexPrimitiveString", async () => (await api.PrimitiveGetStringAsync()).Value.Field.ShouldBe("goodrequest") },
        { "putComplexPrimitiveString", () => api.PrimitivePutStringAsync(new StringWrapper { Field = "goodrequest", Empty = "" }) },
        { "getComplexPrimitiveDate", () => api.PrimitiveGetDateAsync(), Dates() },
        { "putComplexPrimitiveDate", () => api.PrimitivePutDateAsync(Dates()) },
        { "getComplexPrimitiveDateTime", () => api.PrimitiveGetDateTimeAsync(), Moments() },
        { "putComplexPrimitiveDateTime", () => api.PrimitivePutDateTimeAsync(Moments()) },
        { "getComplexPrimitiveDateTimeRfc1123", () => api.PrimitiveGetDateTimeRfc1123Async(), Rfc1123() },
        { "putComplexPrimitiveDateTimeRfc1123", () => api.PrimitivePutDateTimeRfc1123Async(Rfc1123()) },
        { "getComplexPrimitiveDuration", () => api.PrimitiveGetDurationAsync(), new DurationWrapper { Field = "P123DT22H14M12.011S" } },
        { "putComplexPrimitiveDuration", () => api.PrimitivePutDurationAsync(new DurationWrapper { Field = "P123DT22H14M12.011S" }) },
        { "getComplexPrimitiveByte", () => api.PrimitiveGetByteAsync(), Bytes() },
        { "putComplexPrimitiveByte", () => api.PrimitivePutByteAsync(Bytes()) },
    };

    private static WireCalls Containers(ComplexClient api) => new()
    {
        // The document promises items and values that are strings, and the server has a null among each.
        { "getComplexArrayValid", () => api.ArrayGetValidAsync(), Answers.AreUnreadable },
        { "getComplexDictionaryValid", () => api.DictionaryGetValidAsync(), Answers.AreUnreadable },
        { "putComplexArrayValid", () => api.ArrayPutValidAsync(new ArrayWrapper { Array = s_items }) },
        { "getComplexArrayEmpty", () => api.ArrayGetEmptyAsync(), new ArrayWrapper { Array = [] } },
        { "putComplexArrayEmpty", () => api.ArrayPutEmptyAsync(new ArrayWrapper { Array = [] }) },
        { "getComplexArrayNotProvided", () => api.ArrayGetNotProvidedAsync(), new ArrayWrapper() },
        { "putComplexDictionaryValid", () => api.DictionaryPutValidAsync(new DictionaryWrapper { DefaultProgram = s_programs }) },
        {
            "getComplexDictionaryEmpty", () => api.DictionaryGetEmptyAsync(),
            new DictionaryWrapper { DefaultProgram = new Dictionary<string, string>() }
        },
        { "putComplexDictionaryEmpty", () => api.DictionaryPutEmptyAsync(new DictionaryWrapper { DefaultProgram = new Dictionary<string, string>() }) },
        { "getComplexDictionaryNull", () => api.DictionaryGetNullAsync(), new DictionaryWrapper { DefaultProgram = null } },
        { "getComplexDictionaryNotProvided", () => api.DictionaryGetNotProvidedAsync(), new DictionaryWrapper() },
        { "getComplexInheritanceValid", () => api.InheritanceGetValidAsync(), s_siamese },
        { "putComplexInheritanceValid", () => api.InheritancePutValidAsync(s_siamese) },
    };

    private static DoubleWrapper Doubles() => new()
    {
        Field1 = 3e-100,
        Field56ZerosAfterTheDotAndNegativeZeroBeforeDotAndThisIsALongFieldNameOnPurpose = -5e-57,
    };

    private static DateWrapper Dates() => new() { Field = DateOnly.MinValue, Leap = new DateOnly(2016, 2, 29) };

    private static DatetimeWrapper Moments() => new()
    {
        Field = DateTimeOffset.MinValue,
        Now = new DateTimeOffset(2015, 5, 18, 18, 38, 0, TimeSpan.Zero),
    };

    private static Datetimerfc1123Wrapper Rfc1123() => new() { Field = "Mon, 01 Jan 0001 00:00:00 GMT", Now = "Mon, 18 May 2015 11:38:00 GMT" };

    private static ByteWrapper Bytes() => new() { Field = [255, 254, 253, 252, 0, 250, 249, 248, 247, 246] };

    [GeneratedRegex("^(get|put)Com(plex|posed)")]
    private static partial Regex Scenarios();
}
