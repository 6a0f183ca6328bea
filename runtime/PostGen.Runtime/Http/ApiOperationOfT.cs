using System.ComponentModel;

namespace PostGen.Runtime.CompilerServices;

/// <summary>An operation of the document with a success body.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="name">The document's <c>operationId</c>, or method and path.</param>
/// <param name="method">HTTP method.</param>
/// <param name="path">Path template; sent as it is where a call says nothing else.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiOperation<T>(string name, HttpMethod method, string path) : ApiOperation(name, method, path)
{
    /// <summary>Documented successes, most specific first: exact status, range, default.</summary>
    public SuccessResponse<T>[] Success { get; init; } = [];

    internal override ResponseBody? FindBody(int status)
    {
        foreach (SuccessResponse<T> success in Success)
        {
            if (status >= success.From && status <= success.To)
                return success.Body;
        }

        return null;
    }

    internal override ApiResponse WithoutValue(RawResponse raw) => new ApiResponse<T>(raw);

    internal override ApiResponse Failed(RawResponse raw, ClientException error) => new ApiResponse<T>(raw, error);

    internal override ApiResponse Parsed(ResponseBody body, RawResponse raw, ReadOnlySpan<byte> bytes)
        => new ApiResponse<T>(raw, ((ResponseBody<T>)body).Parse(raw, bytes));

    internal override ApiResponse Opened(ResponseBody body, RawResponse raw, StreamedAnswer answer)
        => new ApiResponse<T>(raw, ((ResponseBody<T>)body).Open(answer));
}
