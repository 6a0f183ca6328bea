using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace PostGen.Benchmarks.Calls;

/// <summary>By hand: <see cref="HttpClient"/>, <see cref="Utf8JsonWriter"/> and <see cref="Utf8JsonReader"/>, every value written per call.</summary>
internal sealed class FloorContestant(HttpClient client, string server = "https://api.postpress.ai/v1", string? userAgent = null) : IContestant
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json");

    private readonly Uri _reaction = new(server + "/posts/reaction");
    private readonly Uri _posts = new(server + "/posts");

    public async Task<string> ReactAsync()
    {
        using HttpResponseMessage response = await SendJsonAsync(_reaction, ReactionOf(Values.AccountId, Values.PostId, "like"));
        byte[] body = await response.Content.ReadAsByteArrayAsync();
        return response.StatusCode == HttpStatusCode.Created
            ? FloorJson.Read(body, "object"u8)
            : throw new HttpRequestException(FloorJson.Read(body, "type"u8));
    }

    public async Task<string> PublishAsync()
    {
        ArrayBufferWriter<byte> buffer = new(256);
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("account_id"u8, Values.AccountId);
            writer.WriteString("mode"u8, "FREE");
            writer.WriteEndObject();
        }

        return await PublishAsync(Values.DraftId, buffer);
    }

    public async Task<string> PromoteAsync()
    {
        ArrayBufferWriter<byte> buffer = new(512);
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("account_id"u8, Values.AccountId);
            writer.WriteString("service"u8, "CLASSIC");
            writer.WriteString("mode"u8, "PROMOTED");
            writer.WriteStartObject("budget"u8);
            writer.WriteStartObject("daily"u8);
            writer.WriteString("currency"u8, Values.Currency);
            writer.WriteNumber("amount"u8, Values.Amount);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return await PublishAsync(Values.DraftId, buffer);
    }

    public async Task<string> PostAsync()
    {
        FloorMultipart body = new();
        body.Text("account_id"u8, Values.AccountId);
        body.Text("text"u8, Values.Text);
        body.File("attachments"u8, Values.FileName, Values.FileType, Values.File);
        body.Mentions([(Values.FirstName, Values.FirstProfile, false), (Values.SecondName, Values.SecondProfile, true)]);
        body.End();
        using HttpResponseMessage response = await SendAsync(_posts, body);
        byte[] answer = await response.Content.ReadAsByteArrayAsync();
        return response.StatusCode == HttpStatusCode.Created
            ? FloorJson.Read(answer, "post_id"u8)
            : throw new HttpRequestException(FloorJson.Read(answer, "type"u8));
    }

    public async Task<string> ThrowAsync()
    {
        try
        {
            return await ReactAsync();
        }
        catch (HttpRequestException exception)
        {
            return exception.Message;
        }
    }

    private static ArrayBufferWriter<byte> ReactionOf(string accountId, string postId, string reactionType)
    {
        ArrayBufferWriter<byte> buffer = new(256);
        using Utf8JsonWriter writer = new(buffer);
        writer.WriteStartObject();
        writer.WriteString("account_id"u8, accountId);
        writer.WriteString("post_id"u8, postId);
        writer.WriteString("reaction_type"u8, reactionType);
        writer.WriteEndObject();
        writer.Flush();
        return buffer;
    }

    private async Task<string> PublishAsync(string draftId, ArrayBufferWriter<byte> buffer)
    {
        Uri uri = new($"{server}/linkedin/jobs/{Uri.EscapeDataString(draftId)}/publish");
        using HttpResponseMessage response = await SendJsonAsync(uri, buffer);
        byte[] body = await response.Content.ReadAsByteArrayAsync();
        if (response.StatusCode != HttpStatusCode.OK)
            throw new HttpRequestException(FloorJson.Read(body, "type"u8));

        (string kind, string jobId) = FloorJson.ReadPublished(body);
        return kind == "LinkedinJobPostingPublished" ? jobId : kind;
    }

    private Task<HttpResponseMessage> SendJsonAsync(Uri uri, ArrayBufferWriter<byte> body)
    {
        ReadOnlyMemoryContent content = new(body.WrittenMemory);
        content.Headers.ContentType = s_json;
        return SendAsync(uri, content);
    }

    private Task<HttpResponseMessage> SendAsync(Uri uri, HttpContent content)
    {
        HttpRequestMessage request = new(HttpMethod.Post, uri) { Content = content };
        request.Headers.TryAddWithoutValidation("X-API-KEY", Values.ApiKey);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        if (userAgent is not null)
            request.Headers.TryAddWithoutValidation("User-Agent", userAgent);

        return client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
