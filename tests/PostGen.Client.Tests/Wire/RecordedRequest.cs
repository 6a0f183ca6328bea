using System.Net.Http.Headers;
using System.Text;

namespace PostGen.Client.Tests.Wire;

/// <summary>A request as a handler saw it.</summary>
internal sealed record RecordedRequest(
    HttpMethod Method, Uri Url, HttpRequestHeaders Headers, HttpContentHeaders? ContentHeaders, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public string? Header(string name) => Headers.TryGetValues(name, out IEnumerable<string>? values) ? string.Join(", ", values) : null;

    /// <summary>The body with its boundary, which is random, replaced by <c>BOUNDARY</c>, and line ends by <c>\n</c>.</summary>
    public string MultipartText
    {
        get
        {
            string boundary = ContentHeaders!.ContentType!.Parameters.Single(parameter => parameter.Name == "boundary").Value!;
            return Text.Replace(boundary.Trim('"'), "BOUNDARY").Replace("\r\n", "\n");
        }
    }
}
