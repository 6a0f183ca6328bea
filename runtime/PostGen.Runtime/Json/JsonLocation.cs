using System.Text;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Where in a JSON text reading failed. Found by reading again up to the fault, so that good texts pay nothing.</summary>
internal readonly struct JsonLocation
{
    private JsonLocation(string path, long line, long position)
    {
        Path = path;
        Line = line;
        Position = position;
    }

    /// <summary>JSON path such as <c>$.data[2].id</c>.</summary>
    public string Path { get; }

    /// <summary>Line, from zero.</summary>
    public long Line { get; }

    /// <summary>Byte in the line, from zero.</summary>
    public long Position { get; }

    public static JsonLocation Of(JsonException exception, ReadOnlySpan<byte> json)
    {
        long offset = exception is JsonFaultException fault
            ? fault.Offset
            : OffsetOf(json, exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
        int end = (int)Math.Clamp(offset, 0, json.Length);
        ReadOnlySpan<byte> before = json[..end];
        int lastBreak = before.LastIndexOf((byte)'\n');
        return new JsonLocation(PathOf(json, end), before.Count((byte)'\n'), end - lastBreak - 1);
    }

    private static long OffsetOf(ReadOnlySpan<byte> json, long line, long position)
    {
        int start = 0;
        for (; line > 0; line--)
        {
            int next = json[start..].IndexOf((byte)'\n');
            if (next < 0)
                break;

            start += next + 1;
        }

        return start + position;
    }

    private static string PathOf(ReadOnlySpan<byte> json, int offset)
    {
        var reader = new Utf8JsonReader(json, JsonText.ReaderOptions);
        var frames = new List<Frame>();
        try
        {
            while (reader.Read())
            {
                JsonTokenType token = reader.TokenType;
                if (token is JsonTokenType.EndObject or JsonTokenType.EndArray)
                    frames.RemoveAt(frames.Count - 1);
                else if (token is JsonTokenType.PropertyName)
                    frames[^1].Name = Name(ref reader);

                if (reader.TokenStartIndex >= offset)
                    break;

                if (token is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    frames.Add(new Frame(token is JsonTokenType.StartArray));
                else if (token is not JsonTokenType.PropertyName && frames.Count > 0)
                    frames[^1].Index++;
            }
        }
        catch (JsonException)
        {
            // The text ends or is broken at the fault itself: the frames up to there are the answer.
        }

        return Print(frames);
    }

    private static string Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private static string Print(List<Frame> frames)
    {
        var path = new StringBuilder("$");
        foreach (Frame frame in frames)
        {
            if (frame.IsArray)
                path.Append('[').Append(frame.Index).Append(']');
            else if (frame.Name is { } name && IsPlain(name))
                path.Append('.').Append(name);
            else if (frame.Name is not null)
                path.Append("['").Append(frame.Name).Append("']");
        }

        return path.ToString();
    }

    private static bool IsPlain(string name)
    {
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-' or '$' or '@'))
                return false;
        }

        return name.Length > 0;
    }

    private sealed class Frame(bool isArray)
    {
        public bool IsArray { get; } = isArray;

        public int Index { get; set; }

        public string? Name { get; set; }
    }
}
