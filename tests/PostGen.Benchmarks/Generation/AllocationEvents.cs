using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace PostGen.Benchmarks.Generation;

/// <summary>What types the garbage collector is asked for while this listens: by its own events, a sample for each 100 kB.</summary>
internal sealed class AllocationEvents : EventListener
{
    private const EventKeywords GarbageCollector = (EventKeywords)0x1;

    private readonly ConcurrentDictionary<string, long> _samples = new();

    /// <summary>Samples by type.</summary>
    public IReadOnlyDictionary<string, long> Samples => _samples;

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
        {
            EnableEvents(eventSource, EventLevel.Verbose, GarbageCollector);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName?.StartsWith("GCAllocationTick", StringComparison.Ordinal) == true)
        {
            string type = (string)eventData.Payload![eventData.PayloadNames!.IndexOf("TypeName")]!;
            _samples.AddOrUpdate(type, 1, static (_, count) => count + 1);
        }
    }
}
