using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace PostGen.Benchmarks.Calls;

/// <summary>The same calls by hand: HttpClient, Utf8JsonWriter and Utf8JsonReader, every value written per call.</summary>
internal sealed class Floor(HttpClient client)
{
    private static readonly Uri s_reaction = new("https://api.postpress.ai/v1/posts/reaction");

    private static readonly MediaTypeHeaderValue s_json = new("application/json");

    public async Task<string> AddReactionAsync(string accountId, string postId, string reactionType)
    {
        ArrayBufferWriter<byte> buffer = new(256);
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("account_id"u8, accountId);
            writer.WriteString("post_id"u8, postId);
            writer.WriteString("reaction_type"u8, reactionType);
            writer.WriteEndObject();
        }

        using HttpResponseMessage response = await SendAsync(s_reaction, buffer);
        byte[] body = await response.Content.ReadAsByteArrayAsync();
        return response.StatusCode == HttpStatusCode.Created ? Read(body, "object"u8) : throw new HttpRequestException(Read(body, "type"u8));
    }

    public async Task<(string Kind, string JobId)> PublishFreeAsync(string draftId, string accountId)
    {
        ArrayBufferWriter<byte> buffer = new(256);
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("account_id"u8, accountId);
            writer.WriteString("mode"u8, "FREE");
            writer.WriteEndObject();
        }

        Uri uri = new("https://api.postpress.ai/v1/linkedin/jobs/" + Uri.EscapeDataString(draftId) + "/publish");
        using HttpResponseMessage response = await SendAsync(uri, buffer);
        byte[] body = await response.Content.ReadAsByteArrayAsync();
        return response.IsSuccessStatusCode
            ? (Read(body, "object"u8), Read(body, "job_id"u8))
            : throw new HttpRequestException(Read(body, "type"u8));
    }

    private Task<HttpResponseMessage> SendAsync(Uri uri, ArrayBufferWriter<byte> body)
    {
        HttpRequestMessage request = new(HttpMethod.Post, uri);
        request.Headers.TryAddWithoutValidation("X-API-KEY", "pp_live_benchmark");
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Content = new ReadOnlyMemoryContent(body.WrittenMemory);
        request.Content.Headers.ContentType = s_json;
        return client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static string Read(byte[] body, ReadOnlySpan<byte> name)
    {
        Utf8JsonReader reader = new(body);
        string? found = null;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isWanted = reader.ValueTextEquals(name);
                reader.Read();
                if (isWanted)
                {
                    found = reader.GetString();
                }
            }
        }

        return found ?? throw new JsonException();
    }
}
