using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace PostGen.Benchmarks.Generation;

/// <summary>The methods that the JIT compiles while this listens, by the runtime's own events.</summary>
internal sealed class JitEvents : EventListener
{
    private const EventKeywords Jit = (EventKeywords)0x10;

    private readonly ConcurrentDictionary<object, DateTime> _started = new();
    private readonly ConcurrentQueue<(DateTime At, string Type, double Milliseconds)> _compiled = new();

    /// <summary>
    /// The type, with its arguments, of each method that was compiled up to now, and the time it took: events are costly, so it is more than
    /// without them. The runtime hands its events over a while after they happened, so this waits until none has come for a second.
    /// </summary>
    public IReadOnlyList<(string Type, double Milliseconds)> Take()
    {
        DateTime now = DateTime.UtcNow;
        int count;
        do
        {
            count = _compiled.Count;
            Thread.Sleep(TimeSpan.FromSeconds(1));
        }
        while (_compiled.Count != count);
        return [.. _compiled.Where(method => method.At <= now).Select(static method => (method.Type, method.Milliseconds))];
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
        {
            EnableEvents(eventSource, EventLevel.Verbose, Jit);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        string name = eventData.EventName ?? "";
        if (name.StartsWith("MethodJittingStarted", StringComparison.Ordinal))
        {
            _started[ValueOf(eventData, "MethodID")] = eventData.TimeStamp;
        }
        else if (name.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) && _started.TryRemove(ValueOf(eventData, "MethodID"), out DateTime start))
        {
            _compiled.Enqueue((
                eventData.TimeStamp,
                (string)ValueOf(eventData, "MethodNamespace"),
                (eventData.TimeStamp - start).TotalMilliseconds));
        }
    }

    private static object ValueOf(EventWrittenEventArgs eventData, string name) => eventData.Payload![eventData.PayloadNames!.IndexOf(name)]!;
}
