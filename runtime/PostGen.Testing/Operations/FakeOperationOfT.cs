using System.Globalization;
using System.Text;
using PostGen.Testing.Answers;
using PostGen.Testing.CompilerServices;

namespace PostGen.Testing;

/// <summary>An operation of a fake server, with the types of the client.</summary>
/// <remarks>
/// Answers are used in the order in which they were given, one for each request; the last one stays. Where none was given, the
/// document's example is the answer.
/// </remarks>
/// <typeparam name="TBody">Type of the request's body; <see cref="NoBody"/> where it has none.</typeparam>
/// <typeparam name="TResult">Type of the success; <see cref="NoBody"/> where it has none.</typeparam>
/// <typeparam name="TError">The document's error types: an enum, or texts.</typeparam>
public sealed class FakeOperation<TBody, TResult, TError> : FakeOperation
{
    private readonly FakeBody<TBody> _body;
    private readonly FakeResult<TResult> _result;
    private readonly FakeErrors<TError> _errors;

    /// <summary>Binds an operation of a server to types. Emitted code calls this.</summary>
    /// <param name="server">The server.</param>
    /// <param name="method">HTTP method in capitals.</param>
    /// <param name="path">Path template as in the document.</param>
    /// <param name="body">Reads bodies.</param>
    /// <param name="result">Writes successes.</param>
    /// <param name="errors">The document's errors.</param>
    /// <exception cref="ArgumentException">The document has no such operation.</exception>
    public FakeOperation(FakeServer server, string method, string path, FakeBody<TBody> body, FakeResult<TResult> result, FakeErrors<TError> errors)
        : base(server, method, path)
    {
        _body = body;
        _result = result;
        _errors = errors;
        server.Use(errors.Pointers);
    }

    /// <summary>What the server received for this operation, in order.</summary>
    public IReadOnlyList<FakeRequest<TBody>> Requests => [.. State.Records.Select(record => new FakeRequest<TBody>(record, _body))];

    /// <summary>Answers with a value.</summary>
    /// <param name="value">The value of the success.</param>
    /// <param name="status">HTTP status; the documented one where null.</param>
    public FakeOperation<TBody, TResult, TError> Returns(TResult value, int? status = null)
    {
        Reply reply = _result.Write(value);
        return Add(reply with { Status = status ?? reply.Status });
    }

    /// <summary>Answers with the document's example of the success, else with an instance that satisfies its schema.</summary>
    public FakeOperation<TBody, TResult, TError> ReturnsExample() => Add(State.Example);

    /// <summary>Answers with an error: status, media type and envelope are those that the document gives for its type.</summary>
    /// <param name="errorType">The error type.</param>
    /// <param name="detail">The envelope's sentence for people; the type's description where null.</param>
    /// <param name="retryAfter">Sent as <c>Retry-After</c>, in whole seconds (RFC 9110, section 10.2.3).</param>
    /// <exception cref="ArgumentException">No operation of the document has an error of this type.</exception>
    public FakeOperation<TBody, TResult, TError> Fails(TError errorType, string? detail = null, TimeSpan? retryAfter = null)
    {
        Reply reply = Server.Errors.OfType(State.Description, _errors.TextOf(errorType), detail, _errors.Pointers);
        return retryAfter is { } time ? AnswersWith(_ => WithRetryAfter(reply, time)) : Add(reply);
    }

    /// <summary>Answers with a status and, where the document describes a body for it, with its example.</summary>
    /// <param name="status">HTTP status.</param>
    public FakeOperation<TBody, TResult, TError> FailsWith(int status) =>
        Add(State.Description.ResponseFor(status) is { } response ? Server.Examples.Of(response, status) : new Reply(status));

    /// <summary>Answers with a status and a body.</summary>
    /// <param name="status">HTTP status.</param>
    /// <param name="body">The body, sent in UTF-8.</param>
    /// <param name="mediaType">Its media type.</param>
    public FakeOperation<TBody, TResult, TError> FailsWith(int status, string body, string mediaType = "application/json")
    {
        ArgumentNullException.ThrowIfNull(body);
        return Add(new Reply(status, mediaType, Encoding.UTF8.GetBytes(body)));
    }

    /// <summary>Answers nothing, until the caller gives up.</summary>
    public FakeOperation<TBody, TResult, TError> Stalls() => Add(new StalledAnswer(State.Example, null));

    /// <summary>Sends the beginning of the example, then nothing more.</summary>
    /// <param name="afterBytes">Bytes of the body that are sent.</param>
    public FakeOperation<TBody, TResult, TError> Stalls(int afterBytes) => Add(new StalledAnswer(State.Example, afterBytes));

    /// <summary>Stops reading the request.</summary>
    /// <param name="afterBytes">Bytes of the request's body that are read.</param>
    public FakeOperation<TBody, TResult, TError> StallsUpload(long afterBytes) => Add(new StalledUploadAnswer(afterBytes));

    /// <summary>Ends the connection without an answer.</summary>
    public FakeOperation<TBody, TResult, TError> CutsConnection() => Add(new CutAnswer(State.Example, null));

    /// <summary>Sends the beginning of the example, then ends the connection.</summary>
    /// <param name="afterBytes">Bytes of the body that are sent.</param>
    public FakeOperation<TBody, TResult, TError> CutsConnection(int afterBytes) => Add(new CutAnswer(State.Example, afterBytes));

    /// <summary>Answers with something that no client expects.</summary>
    /// <param name="nonsense">What.</param>
    public FakeOperation<TBody, TResult, TError> AnswersNonsense(Nonsense nonsense) => Add(new NonsenseAnswer(nonsense, State.Example));

    /// <summary>Answers with whatever the test makes of each request.</summary>
    /// <param name="answer">Makes a new message for each request.</param>
    public FakeOperation<TBody, TResult, TError> AnswersWith(Func<FakeRequest<TBody>, HttpResponseMessage> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Add(new MessageAnswer(request => answer(new FakeRequest<TBody>(request.Record, _body))));
    }

    private static HttpResponseMessage WithRetryAfter(Reply reply, TimeSpan time)
    {
        HttpResponseMessage message = reply.ToMessage();
        message.Headers.TryAddWithoutValidation("Retry-After", Math.Ceiling(time.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        return message;
    }

    private FakeOperation<TBody, TResult, TError> Add(Reply reply) => Add(new MessageAnswer(_ => reply.ToMessage()));

    private FakeOperation<TBody, TResult, TError> Add(Answer answer)
    {
        State.Add(answer);
        return this;
    }
}
