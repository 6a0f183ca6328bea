using System.Net.Http.Headers;
using System.Text;

namespace PostGen.Testing.Tests;

/// <summary>The fake server that most tests talk to.</summary>
internal static class Kennel
{
    public const string Key = "woof";

    public static string Document { get; } = ReadDocument();

    public static FakeServer Server() => new(Document);

    public static HttpRequestMessage Request(HttpMethod method, string path, HttpContent? content = null)
    {
        var request = new HttpRequestMessage(method, new Uri("http://fake.invalid" + path)) { Content = content };
        request.Headers.TryAddWithoutValidation("X-API-KEY", Key);
        return request;
    }

    public static HttpContent Json(string json) => new StringContent(json, Encoding.UTF8, "application/json");

    public static HttpContent Body(string text, string contentType)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return content;
    }

    public static async Task<HttpResponseMessage> SendAsync(this FakeServer server, HttpRequestMessage request)
    {
        using HttpClient client = server.CreateHttpClient();
        return await client.SendAsync(request);
    }

    private static string ReadDocument()
    {
        using Stream stream = typeof(Kennel).Assembly.GetManifestResourceStream("kennel.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
