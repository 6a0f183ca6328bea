using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PostGen.Benchmarks.Calls;

/// <summary>By hand, as most do: <see cref="HttpClient"/> and System.Text.Json with its source generator.</summary>
internal sealed class RawContestant(HttpClient client, string server = "https://api.postpress.ai/v1") : IContestant
{
    public async Task<string> ReactAsync()
    {
        RawReaction reaction = new(Values.AccountId, Values.PostId, null, "like", null);
        RawReactionAdded added = await SendAsync("/posts/reaction", Json(reaction, RawContext.Default.RawReaction), RawContext.Default.RawReactionAdded);
        return added.Object;
    }

    public Task<string> PublishAsync() => PublishAsync(new RawFree(Values.AccountId));

    public Task<string> PromoteAsync()
        => PublishAsync(new RawPromoted(Values.AccountId, "CLASSIC", new RawBudget(new RawMoney(Values.Currency, Values.Amount), null)));

    public async Task<string> PostAsync()
    {
        RawMention[] mentions =
        [
            new(Values.FirstName, Values.FirstProfile, null),
            new(Values.SecondName, Values.SecondProfile, true),
        ];
        ByteArrayContent file = new(Values.File);
        file.Headers.ContentType = new MediaTypeHeaderValue(Values.FileType);
        using MultipartFormDataContent body = new()
        {
            { new StringContent(Values.AccountId), "account_id" },
            { new StringContent(Values.Text), "text" },
            { file, "attachments", Values.FileName },
            { Json(mentions, RawContext.Default.RawMentionArray), "mentions" },
        };
        return (await SendAsync("/posts", body, RawContext.Default.RawPostCreated)).PostId;
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

    private static JsonContent Json<T>(T value, JsonTypeInfo<T> type) => JsonContent.Create(value, type);

    private async Task<string> PublishAsync(RawPublish request)
    {
        string path = $"/linkedin/jobs/{Uri.EscapeDataString(Values.DraftId)}/publish";
        RawOutcome outcome = await SendAsync(path, Json(request, RawContext.Default.RawPublish), RawContext.Default.RawOutcome);
        return outcome.JobId;
    }

    private async Task<T> SendAsync<T>(string path, HttpContent content, JsonTypeInfo<T> type)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, server + path) { Content = content };
        request.Headers.Add("X-API-KEY", Values.ApiKey);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using HttpResponseMessage response = await client.SendAsync(request);
        if (!response.IsSuccessStatusCode)
        {
            RawProblem? problem = await response.Content.ReadFromJsonAsync(RawContext.Default.RawProblem);
            throw new HttpRequestException(problem?.Type, null, response.StatusCode);
        }

        return await response.Content.ReadFromJsonAsync(type) ?? throw new JsonException();
    }
}
