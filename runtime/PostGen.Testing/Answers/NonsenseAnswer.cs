using System.Net;
using System.Text;

namespace PostGen.Testing.Answers;

/// <summary>Something that no client expects.</summary>
internal sealed class NonsenseAnswer(Nonsense kind, Answer inner) : Answer
{
    private const string Page = "<!DOCTYPE html>\r\n<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>\r\n";

    public override async Task<HttpResponseMessage> RespondAsync(FakeRequest request, CancellationToken cancellationToken)
    {
        if (kind == Nonsense.HtmlPage)
        {
            return new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = new StringContent(Page, Encoding.UTF8, "text/html") };
        }

        HttpResponseMessage response = await inner.RespondAsync(request, cancellationToken).ConfigureAwait(false);
        byte[] bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var content = new ByteArrayContent(kind switch
        {
            Nonsense.HalfJson => bytes[..(bytes.Length / 2)],
            Nonsense.NotJson => "this is not JSON"u8.ToArray(),
            _ => [],
        });
        content.Headers.ContentType = response.Content.Headers.ContentType;
        response.Content = content;
        return response;
    }
}
