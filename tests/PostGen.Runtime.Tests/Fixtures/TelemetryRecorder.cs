using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PostGen.Runtime.Tests.Fixtures;

/// <summary>Listens to one client.</summary>
internal sealed class TelemetryRecorder : IDisposable
{
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();
    private readonly List<(string Name, double Value)> _measurements = [];

    public TelemetryRecorder(string name)
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Spans.Add,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == name)
                listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Record(instrument, value, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Record(instrument, value, tags));
        _meters.Start();
    }

    public List<Activity> Spans { get; } = [];

    public string Everything { get; private set; } = "";

    public double Sum(string name) => _measurements.Where(measurement => measurement.Name == name).Sum(measurement => measurement.Value);

    public int Count(string name) => _measurements.Count(measurement => measurement.Name == name);

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
    }

    private void Record(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        _measurements.Add((instrument.Name, value));
        foreach (KeyValuePair<string, object?> tag in tags)
            Everything += $"{tag.Key}={tag.Value};";
    }
}
