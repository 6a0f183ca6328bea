namespace PostGen.Runtime;

/// <summary>The outcome of a call whose operation documents no success body.</summary>
public class ApiResponse : IDisposable
{
    private HttpResponseMessage? _open;

    internal ApiResponse(RawResponse raw, ClientException? error = null)
    {
        Raw = raw;
        Error = error;
    }

    /// <summary>Status, headers, request id and attempts.</summary>
    public RawResponse Raw { get; }

    /// <summary>
    /// What went wrong, where <see cref="RequestOptions.ThrowOnError"/> is false: the very exception that would have been thrown. Otherwise null.
    /// </summary>
    public ClientException? Error { get; }

    /// <summary>The server answered with success.</summary>
    public bool IsSuccess => Error is null;

    /// <summary>Makes an outcome without a call, for tests of code that uses a client.</summary>
    /// <param name="status">Status code.</param>
    /// <returns>The outcome.</returns>
    public static ApiResponse Create(int status = 204) => new(MadeOf(status));

    /// <summary>Makes an outcome with a value without a call, for tests of code that uses a client.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="status">Status code.</param>
    /// <returns>The outcome.</returns>
    public static ApiResponse<T> Create<T>(T value, int status = 200) => new(MadeOf(status), value);

    /// <summary>Makes a failed outcome without a call, for tests of code that uses a client.</summary>
    /// <typeparam name="T">Type of the value that it lacks.</typeparam>
    /// <param name="error">What went wrong.</param>
    /// <returns>The outcome.</returns>
    public static ApiResponse<T> Failed<T>(ClientException error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new ApiResponse<T>(error is ApiException answered ? MadeOf(answered.Status) : RawResponse.None(1), error);
    }

    /// <summary>Closes the answer's body where it was handed over as a stream; otherwise there is nothing to close.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the answer's body.</summary>
    /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            Interlocked.Exchange(ref _open, null)?.Dispose();
    }

    internal bool IsOpen => _open is not null;

    internal void KeepOpen(HttpResponseMessage message) => _open = message;

    private static RawResponse MadeOf(int status) => new(new HttpResponseMessage((System.Net.HttpStatusCode)status), attempts: 1);
}
