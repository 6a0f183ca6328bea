using System.Net.Http.Headers;
using PostGen.Testing.Answers;
using PostGen.Testing.Documents;
using PostGen.Testing.Operations;
using PostGen.Testing.Parameters;
using PostGen.Testing.Routing;

namespace PostGen.Testing.Requests;

/// <summary>From a request to its answer: route, credentials, parameters, body, and what the test asked for.</summary>
internal sealed class RequestPipeline(FakeServer server, OpenApiDescription document, RequestValidator validator, Func<OperationDescription, OperationState> stateOf)
{
    private static readonly int[] s_unauthorized = [401, 403];
    private static readonly int[] s_invalid = [400, 422];

    private readonly RouteTable _routes = new(document);
    private readonly List<RequestRecord> _records = [];

    public IReadOnlyList<RequestRecord> Records
    {
        get
        {
            lock (_records)
            {
                return [.. _records];
            }
        }
    }

    public void Reset()
    {
        lock (_records)
        {
            _records.Clear();
        }
    }

    public async Task<HttpResponseMessage> HandleAsync(IncomingRequest incoming, CancellationToken cancellationToken)
    {
        List<KeyValuePair<string, string>> query = QueryText.Read(incoming.Query);
        RouteMatch match = _routes.Find(incoming.Method, incoming.Path, query, found => Fits(incoming, new ParameterSources(found.PathValues, query, incoming.Headers), found.Operation!));
        var record = new RequestRecord(incoming, match.Operation, server.TimeProvider.GetUtcNow());
        if (match.Operation is not { } operation)
        {
            await ReceiveAsync(record, null, null, cancellationToken).ConfigureAwait(false);
            return Unrouted(record, match);
        }

        var sources = new ParameterSources(match.PathValues, query, incoming.Headers);
        OperationState state = stateOf(operation);
        if (new CredentialCheck(server.AcceptedCredentials).Check(operation, sources) is { } refused)
        {
            // Before the body, as servers do: what a client gains by `Expect: 100-continue` is seen here.
            record.Faults.Add(refused);
            Remember(record, state);
            bool isMissing = refused.Message.Contains("missing", StringComparison.Ordinal);
            return server.Errors.OfStatus(operation, s_unauthorized, refused.Message, server.Pointers, isMissing ? "missing" : "invalid").ToMessage();
        }

        validator.ValidateParameters(operation, sources, record.Parameters, record.Faults);
        Answer? stall = state.TakeStall();
        await ReceiveAsync(record, state, stall?.StallsUploadAfter, cancellationToken).ConfigureAwait(false);
        if (record.Faults.Count > 0 && server.RefusesInvalid)
        {
            return server.Errors.OfStatus(operation, s_invalid, string.Join(" ", record.Faults), server.Pointers, "invalid").ToMessage();
        }

        Answer answer = stall ?? state.Take();
        if (state.Delay > TimeSpan.Zero)
        {
            await Task.Delay(state.Delay, server.TimeProvider, cancellationToken).ConfigureAwait(false);
        }

        return await answer.RespondAsync(new FakeRequest(record), cancellationToken).ConfigureAwait(false);
    }

    private int Fits(IncomingRequest incoming, ParameterSources sources, OperationDescription operation) =>
        operation.Body is { } body
        && MediaTypeHeaderValue.TryParse(incoming.Headers.GetValueOrDefault("Content-Type"), out MediaTypeHeaderValue? type)
        && body.For(type.MediaType ?? "") is null
            ? -1
            : validator.Fits(operation, sources);

    // Also remembers a request whose body never came to its end.
    private async Task ReceiveAsync(RequestRecord record, OperationState? state, long? stallAfter, CancellationToken cancellationToken)
    {
        long? expected = long.TryParse(record.Incoming.Headers.GetValueOrDefault("Content-Length"), out long length) ? length : null;
        using var recorder = new BodyRecorder(expected, stallAfter);
        try
        {
            if (record.Incoming.CopyBodyAsync is { } copy)
            {
                await copy(recorder, cancellationToken).ConfigureAwait(false);
            }

            record.Content = recorder.Recorded;
            if (record.Operation is { } operation)
            {
                Understand(record, operation);
            }
        }
        finally
        {
            record.Content = recorder.Recorded;
            Remember(record, state);
        }
    }

    private void Understand(RequestRecord record, OperationDescription operation)
    {
        if (record.Content.IsEmpty && !record.Incoming.Headers.ContainsKey("Content-Type"))
        {
            if (operation.Body is { Required: true })
            {
                record.Faults.Add(new(RequestFaultLocation.Body, "", "A required body is missing."));
            }

            return;
        }

        if (!MediaTypeHeaderValue.TryParse(record.Incoming.Headers.GetValueOrDefault("Content-Type"), out MediaTypeHeaderValue? type))
        {
            record.Faults.Add(new(RequestFaultLocation.Header, "Content-Type", "A body needs a content type."));
            return;
        }

        MediaTypeDescription? description = operation.Body?.For(type.MediaType ?? "");
        if (description is null)
        {
            string wanted = operation.Body is { } body ? string.Join(", ", body.Content.Select(static entry => entry.Name)) : "no body at all";
            record.Faults.Add(new(RequestFaultLocation.Header, "Content-Type", $"The document wants {wanted}, and the request has `{type.MediaType}`."));
        }

        record.Body = new BodyReader(record.Faults).Read(record.Content, type, description);
        if (record.Body.Json is { } value && description is not null)
        {
            validator.ValidateBody(value, description.Schema, record.Faults);
        }
    }

    private HttpResponseMessage Unrouted(RequestRecord record, RouteMatch match)
    {
        bool isMethod = match.Allowed.Count > 0;
        string message = isMethod
            ? $"The path {record.Incoming.Path} has {string.Join(", ", match.Allowed)}, not {record.Incoming.Method}."
            : $"The document has no path for {record.Incoming.Path}.";
        record.Faults.Add(new(RequestFaultLocation.Route, "", message));
        HttpResponseMessage response = server.Errors.OfStatus(null, [isMethod ? 405 : 404], message, server.Pointers).ToMessage();
        if (isMethod)
        {
            response.Content.Headers.TryAddWithoutValidation("Allow", string.Join(", ", match.Allowed));
        }

        return response;
    }

    private void Remember(RequestRecord record, OperationState? state)
    {
        lock (_records)
        {
            _records.Add(record);
        }

        state?.Add(record);
    }
}
