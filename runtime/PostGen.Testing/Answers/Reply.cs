using System.Net;
using System.Net.Http.Headers;

namespace PostGen.Testing.Answers;

/// <summary>A status and a body.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="MediaType">Null where there is no body.</param>
/// <param name="Content">The body's bytes.</param>
internal sealed record Reply(int Status, string? MediaType = null, ReadOnlyMemory<byte> Content = default)
{
    public HttpResponseMessage ToMessage()
    {
        var content = new ReadOnlyMemoryContent(Content);
        if (MediaType is not null)
        {
            content.Headers.ContentType = MediaTypeHeaderValue.TryParse(MediaType, out MediaTypeHeaderValue? type) ? type : new("application/octet-stream");
        }

        return new HttpResponseMessage((HttpStatusCode)Status) { Content = content };
    }
}
