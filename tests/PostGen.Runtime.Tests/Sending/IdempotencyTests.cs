using PostGen.Runtime.Tests.Fixtures;

namespace PostGen.Runtime.Tests.Sending;

public class IdempotencyTests
{
    [Fact]
    public async Task One_key_per_call_the_same_on_every_attempt()
    {
        StubHandler handler = new(attempt => attempt < 3 ? StubHandler.Answer(500) : StubHandler.Answer(200, TestClient.ValidJson));
        using var client = new TestClient(handler.Client(), new TestOptions { TimeProvider = new TestTime() });

        await client.SendAsync(TestClient.Operation("POST", "Idempotency-Key"), null, call => call.Json(TestClient.Valid));
        await client.SendAsync(TestClient.Operation("POST", "Idempotency-Key"), null, call => call.Json(TestClient.Valid));

        string[] keys = [.. handler.Sent.Select(request => request["Idempotency-Key"]!)];
        keys.Length.ShouldBe(4);
        keys.Take(3).Distinct().Count().ShouldBe(1);
        keys[3].ShouldNotBe(keys[0]);
        Guid.TryParse(keys[0], out _).ShouldBeTrue();
    }

    [Fact]
    public async Task The_caller_can_set_the_key()
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        using var client = new TestClient(handler.Client());

        await client.SendAsync(TestClient.Operation("POST", "X-Key"), new RequestOptions { IdempotencyKey = "mine" });

        handler.Sent[0]["X-Key"].ShouldBe("mine");
    }

    [Fact]
    public async Task An_empty_header_of_the_callers_is_refused_too()
    {
        StubHandler handler = new(_ => StubHandler.Answer(503));
        using var client = new TestClient(handler.Client());
        var options = new RequestOptions { Headers = { ["idempotency-key"] = "" } };

        await Should.ThrowAsync<ArgumentException>(async () => await client.SendAsync(TestClient.Operation("POST", "Idempotency-Key"), options));

        handler.Sent.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task An_empty_key_protects_from_nothing_and_is_refused(string key)
    {
        StubHandler handler = new(_ => StubHandler.Answer(503));
        using var client = new TestClient(handler.Client());

        (await Should.ThrowAsync<ArgumentException>(() => client.SendAsync(TestClient.Operation("POST", "X-Key"), new RequestOptions { IdempotencyKey = key })))
            .ParamName.ShouldBe("options");
        handler.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_key_is_sent_where_none_is_documented()
    {
        StubHandler handler = StubHandler.Json(TestClient.ValidJson);
        using var client = new TestClient(handler.Client());

        await client.PostAsync();

        handler.Sent[0].Headers.Keys.ShouldNotContain("Idempotency-Key");
        await Should.ThrowAsync<ArgumentException>(() => client.PostAsync(null, new RequestOptions { IdempotencyKey = "mine" }));
    }
}
