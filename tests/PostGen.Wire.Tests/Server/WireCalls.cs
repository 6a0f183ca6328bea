using System.Collections;
using PostGen.Runtime;

namespace PostGen.Wire.Tests.Server;

/// <summary>A table of calls, and what must come of each.</summary>
internal sealed class WireCalls : IEnumerable<WireCall>
{
    private readonly List<WireCall> _calls = [];

    /// <summary>The server accepts what is sent.</summary>
    public void Add(string scenario, Func<Task<ApiResponse>> call) => Add(scenario, async () => (await call()).IsSuccess.ShouldBeTrue());

    /// <summary>The server accepts what is sent, and answers with the value.</summary>
    public void Add<T>(string scenario, Func<Task<ApiResponse<T>>> call, T expected) => Add(scenario, async () => (await call()).Value.ShouldBe(expected));

    /// <summary>The call ends in the exception.</summary>
    public void Add<T>(string scenario, Func<Task<T>> call, Action<ClientException> check) =>
        Add(scenario, async () => check(await Should.ThrowAsync<ClientException>(call)));

    /// <summary>Whatever the steps say.</summary>
    public void Add(string scenario, Func<Task> steps) => _calls.Add(new WireCall(scenario, steps));

    public IEnumerator<WireCall> GetEnumerator() => _calls.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
