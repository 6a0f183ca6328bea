using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace PostGen.Benchmarks.Generation;

/// <summary>The methods that the JIT compiles while this listens, by the runtime's own events.</summary>
internal sealed class JitEvents : EventListener
{
    private const EventKeywords Jit = (EventKeywords)0x10;

    private readonly ConcurrentDictionary<object, DateTime> _started = new();
    private readonly ConcurrentQueue<(string Type, string Method, double Milliseconds)> _compiled = new();

    /// <summary>Name of the type with its arguments, name of the method, time it took: events are costly, so it is more than without them.</summary>
    public IReadOnlyCollection<(string Type, string Method, double Milliseconds)> Compiled => _compiled;

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
                (string)ValueOf(eventData, "MethodNamespace"),
                (string)ValueOf(eventData, "MethodName"),
                (eventData.TimeStamp - start).TotalMilliseconds));
        }
    }

    private static object ValueOf(EventWrittenEventArgs eventData, string name) => eventData.Payload![eventData.PayloadNames!.IndexOf(name)]!;
}
