using PostGen.Runtime.Tests.Fixtures;

namespace PostGen.Runtime.Tests.Parameters;

public class NumberTests
{
    private static readonly JsonCodec<IReadOnlyList<double>> s_numbers = JsonCodec.List(JsonCodec.Double);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_json_has_no_number_for_is_no_parameter(double value)
    {
        using var client = new TestClient(null);
        var call = new ApiCall(client.Pipeline, TestClient.Operation("GET"), null);

        ArgumentException[] refusals =
        [
            Should.Throw<ArgumentException>(() => call.Url.Path(value, "size")),
            Should.Throw<ArgumentException>(() => call.Url.Path((float)value, "size")),
            Should.Throw<ArgumentException>(() => call.Url.Path("s", [value], s_numbers, ParameterStyle.Simple, false, "size")),
            Should.Throw<ArgumentException>(() => call.Url.PathJson([value], s_numbers, "size")),
            Should.Throw<ArgumentException>(() => call.Url.Query("size", value)),
            Should.Throw<ArgumentException>(() => call.Url.Query("size", (double?)value)),
            Should.Throw<ArgumentException>(() => call.Url.Query("s", [value], s_numbers, ParameterStyle.Form, true, "size")),
            Should.Throw<ArgumentException>(() => call.Url.QueryJson("size", [value], s_numbers)),
            Should.Throw<ArgumentException>(() => call.Header("X-Size", value, "size")),
            Should.Throw<ArgumentException>(() => call.Header("X-Size", (float?)value, "size")),
            Should.Throw<ArgumentException>(() => call.Header("X-Size", [value], s_numbers, false, "size")),
            Should.Throw<ArgumentException>(() => call.Cookie("s", [value], s_numbers, ParameterStyle.Form, false, "size")),
        ];

        refusals.ShouldAllBe(refusal => refusal.ParamName == "size" && refusal.Message.StartsWith("JSON has no number"));
    }

    [Fact]
    public async Task The_largest_and_smallest_numbers_are_sent()
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        using var client = new TestClient(handler.Client());

        await client.SendAsync(TestClient.Operation("GET"), null, call =>
        {
            call.Url.Literal("/x");
            call.Url.Query("a", double.MaxValue);
            call.Url.Query("b", float.Epsilon);
        });

        handler.Sent[0].Url.ShouldBe("https://api.test/v1/x?a=1.7976931348623157E%2B308&b=1E-45");
    }

    [Fact]
    public async Task In_a_form_and_in_a_part_they_are_faults_of_the_payload()
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        using var client = new TestClient(handler.Client());

        PayloadException field = await Should.ThrowAsync<PayloadException>(
            () => client.SendAsync(TestClient.Operation("POST"), null, call => call.Form().Field("size", double.NaN)));
        PayloadException list = await Should.ThrowAsync<PayloadException>(
            () => client.SendAsync(TestClient.Operation("POST"), null, call => call.Form().Field("sizes", [double.NaN], s_numbers)));
        PayloadException part = await Should.ThrowAsync<PayloadException>(
            () => client.SendAsync(TestClient.Operation("POST"), null, call => call.Multipart().Text("A: b\r\n\r\n"u8, float.NaN)));

        field.Message.ShouldBe("The request breaks the document: size JSON has no number NaN.");
        list.Faults[0].ToString().ShouldStartWith("sizes JSON has no number");
        part.Faults[0].ToString().ShouldContain("JSON has no number NaN");
        handler.Sent.ShouldBeEmpty();
    }
}
