using System.Text.Json;
using System.Text.Json.Serialization;

namespace PostGen.Client.Tests.External;

/// <summary>A part of a multipart body, as the Node.js server understood it.</summary>
internal sealed record ReceivedPart(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("value")] string? Value,
    [property: JsonPropertyName("filename")] string? FileName,
    [property: JsonPropertyName("type")] string? Type,
    [property: JsonPropertyName("size")] long? Size,
    [property: JsonPropertyName("sha256")] string? Sha256)
{
    public static ReceivedPart[] Parse(string answer)
    {
        using var document = JsonDocument.Parse(answer);
        return document.RootElement.GetProperty("parts").Deserialize<ReceivedPart[]>()!;
    }
}
