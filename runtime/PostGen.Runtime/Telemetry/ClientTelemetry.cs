using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace PostGen.Runtime.CompilerServices;

/// <summary>
/// One activity source and one meter, named after the client. A span per operation, above the HTTP spans that the framework emits;
/// no tag holds a URL, header or body, because those hold secrets. Costs nothing while nobody listens.
/// </summary>
internal sealed class ClientTelemetry
{
    private readonly ActivitySource _activities;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _retries;
    private readonly Counter<long> _uploaded;

    public ClientTelemetry(string name, string version)
    {
        _activities = new ActivitySource(name, version);
        var meter = new Meter(name, version);
        _duration = meter.CreateHistogram<double>("client.operation.duration", "s", "Duration of operations, attempts and delays included.");
        _retries = meter.CreateCounter<long>("client.operation.retries", "{retry}", "Attempts beyond the first.");
        _uploaded = meter.CreateCounter<long>("client.operation.uploaded", "By", "Bytes of files that were uploaded.");
    }

    public bool IsWatched => _activities.HasListeners() || _duration.Enabled || _retries.Enabled;

    public OperationScope Start(ApiCall call)
    {
        Activity? activity = _activities.StartActivity(call.Operation.Name, ActivityKind.Internal);
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag("http.request.method", call.Operation.Method.Method);
            activity.SetTag("url.template", call.Operation.Path);
            activity.SetTag("server.address", call.Target.Host);
        }

        return new OperationScope(activity, Stopwatch.GetTimestamp());
    }

    public void End(OperationScope scope, ApiOperation operation, ApiResponse? response, string? thrown)
    {
        string? error = response is not null ? ErrorTypeOf(operation, response.Error) : thrown ?? "canceled";
        int attempts = response is null ? 0 : Math.Max(response.Raw.Attempts, response.Error?.Attempts ?? 0);
        var tags = new TagList { { "operation", operation.Name } };
        if (response is { Raw.Status: > 0 })
            tags.Add("http.response.status_code", response.Raw.Status);

        if (error is not null)
            tags.Add("error.type", error);

        _duration.Record(Stopwatch.GetElapsedTime(scope.Started).TotalSeconds, tags);
        if (attempts > 1)
            _retries.Add(attempts - 1, new KeyValuePair<string, object?>("operation", operation.Name));

        if (scope.Activity is not { } activity)
            return;

        foreach (KeyValuePair<string, object?> tag in tags)
        {
            if (tag.Key != "operation")
                activity.SetTag(tag.Key, tag.Value);
        }

        if (attempts > 1)
            activity.SetTag("http.request.resend_count", attempts - 1);

        if (response is { Raw: { IsMissing: false, RequestId: { } requestId } })
            activity.SetTag("request.id", requestId);

        if (error is not null)
            activity.SetStatus(ActivityStatusCode.Error);

        activity.Dispose();
    }

    public void Uploaded(ApiOperation operation, long bytes)
    {
        if (_uploaded.Enabled)
            _uploaded.Add(bytes, new KeyValuePair<string, object?>("operation", operation.Name));
    }

    // Of few values, as OpenTelemetry's convention for error.type wants: a text of the server's own may hold anything.
    private static string? ErrorTypeOf(ApiOperation operation, ClientException? error) => error switch
    {
        null => null,
        ApiException answered when operation.Errors.IsDocumented(answered) => answered.ErrorTypeText,
        ApiException answered => answered.Status.ToString(CultureInfo.InvariantCulture),
        TransportException { IsTimeout: true } => "timeout",
        TransportException => "transport",
        ResponseFormatException => "response_format",
        _ => "payload",
    };
}
