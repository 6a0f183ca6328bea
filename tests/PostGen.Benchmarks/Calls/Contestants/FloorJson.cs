using System.Text.Json;

namespace PostGen.Benchmarks.Calls;

/// <summary>Reads answers by hand, in one pass.</summary>
internal static class FloorJson
{
    public static string Read(byte[] body, ReadOnlySpan<byte> name)
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
                    found = reader.GetString();
            }
        }

        return found ?? throw new JsonException();
    }

    public static (string Kind, string JobId) ReadPublished(byte[] body)
    {
        Utf8JsonReader reader = new(body);
        string? kind = null;
        string? state = null;
        string? jobId = null;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;

            if (reader.ValueTextEquals("object"u8))
                kind = Next(ref reader);
            else if (reader.ValueTextEquals("job_state"u8))
                state = Next(ref reader);
            else if (reader.ValueTextEquals("job_id"u8))
                jobId = Next(ref reader);
            else
                reader.Skip();
        }

        return kind is null || state is null || jobId is null ? throw new JsonException() : (kind, jobId);
    }

    private static string? Next(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString();
    }
}
