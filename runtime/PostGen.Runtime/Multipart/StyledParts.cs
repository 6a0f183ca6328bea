using System.Globalization;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Spells a JSON value as parts in a style. Parts need no percent-encoding (RFC 7578, section 2). <c>null</c> is not sent.</summary>
internal static class StyledParts
{
    public static void Write(MultipartBody body, string name, ref Utf8JsonReader reader, ParameterStyle style, bool explode)
    {
        bool isContainer = reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject;
        if (!isContainer || style == ParameterStyle.DeepObject)
            WriteDeep(body, name, ref reader);
        else if (explode)
            WriteExploded(body, name, ref reader);
        else
            WriteJoined(body, name, ref reader, style);
    }

    private static void WriteExploded(MultipartBody body, string name, ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
        {
            string part = name;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                part = reader.GetString()!;
                reader.Read();
            }

            if (reader.TokenType != JsonTokenType.Null)
                body.Named(part, ParameterText.Of(ref reader));
        }
    }

    private static void WriteJoined(MultipartBody body, string name, ref Utf8JsonReader reader, ParameterStyle style)
    {
        char delimiter = style switch
        {
            ParameterStyle.SpaceDelimited => ' ',
            ParameterStyle.PipeDelimited => '|',
            ParameterStyle.TabDelimited => '\t',
            _ => ',',
        };
        List<string> texts = [];
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
        {
            string? key = null;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                key = reader.GetString();
                reader.Read();
            }

            if (reader.TokenType == JsonTokenType.Null)
                continue;

            if (key is not null)
                texts.Add(key);

            texts.Add(ParameterText.Of(ref reader));
        }

        if (texts.Count > 0)
            body.Named(name, string.Join(delimiter, texts));
    }

    private static void WriteDeep(MultipartBody body, string name, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                break;
            case JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    string key = reader.GetString()!;
                    reader.Read();
                    WriteDeep(body, $"{name}[{key}]", ref reader);
                }

                break;
            case JsonTokenType.StartArray:
                for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                    WriteDeep(body, string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]"), ref reader);

                break;
            default:
                body.Named(name, ParameterText.Of(ref reader));
                break;
        }
    }
}
