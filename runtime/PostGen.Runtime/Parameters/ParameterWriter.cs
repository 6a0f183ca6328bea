using System.Text;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Spells a JSON value as a parameter, in every style. <c>null</c> and what is empty is undefined in RFC 6570's sense: nothing is written.</summary>
internal static class ParameterWriter
{
    /// <summary>Writes a value as its JSON says.</summary>
    /// <returns>False where the value is undefined and nothing was written.</returns>
    public static bool Write<T>(ref CharBuffer target, string name, T value, JsonCodec<T> codec, ParameterSyntax syntax, bool explode, string? parameter = null)
    {
        using PooledBuffer json = ToJson(parameter ?? name, value, codec);
        var reader = new Utf8JsonReader(json.WrittenSpan, JsonText.ReaderOptions);
        reader.Read();
        return Write(ref target, name, ref reader, in syntax, explode);
    }

    /// <summary>Writes a value's JSON text itself (<c>content: application/json</c>).</summary>
    public static void WriteJson<T>(ref CharBuffer target, string name, T value, JsonCodec<T> codec, ParameterSyntax syntax, string? parameter = null)
    {
        using PooledBuffer json = ToJson(parameter ?? name, value, codec);
        target.Append(syntax.Prefix);
        WriteName(ref target, name, in syntax, isEmpty: false);
        WriteText(ref target, Encoding.UTF8.GetString(json.WrittenSpan), in syntax);
    }

    /// <summary>Writes an object as <c>name[member]=value</c>, however deep.</summary>
    public static bool WriteDeep<T>(ref CharBuffer target, string name, T value, JsonCodec<T> codec, ParameterSyntax syntax, string? parameter = null)
    {
        using PooledBuffer json = ToJson(parameter ?? name, value, codec);
        var reader = new Utf8JsonReader(json.WrittenSpan, JsonText.ReaderOptions);
        reader.Read();
        int start = target.Length;
        WriteDeep(ref target, start, name, ref reader, in syntax);
        return target.Length > start;
    }

    /// <exception cref="ArgumentException">The value is one that JSON cannot hold.</exception>
    private static PooledBuffer ToJson<T>(string parameter, T value, JsonCodec<T> codec)
    {
        var buffer = new PooledBuffer();
        Utf8JsonWriter writer = JsonWriterCache.RentForRequest(buffer);
        try
        {
            codec.Write(writer, value);
            writer.Flush();
        }
        catch (JsonException exception)
        {
            buffer.Dispose();
            throw new ArgumentException(exception.Message, parameter.Length == 0 ? null : parameter, exception);
        }
        finally
        {
            JsonWriterCache.Return(writer);
        }

        return buffer;
    }

    private static bool Write(ref CharBuffer target, string name, ref Utf8JsonReader reader, in ParameterSyntax syntax, bool explode)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return false;
            case JsonTokenType.StartArray:
                return WriteArray(ref target, name, ref reader, in syntax, explode);
            case JsonTokenType.StartObject:
                return WriteObject(ref target, name, ref reader, in syntax, explode);
            default:
                string text = ParameterText.Of(ref reader);
                target.Append(syntax.Prefix);
                WriteName(ref target, name, in syntax, text.Length == 0);
                WriteText(ref target, text, in syntax);
                return true;
        }
    }

    private static bool WriteArray(ref CharBuffer target, string name, ref Utf8JsonReader reader, in ParameterSyntax syntax, bool explode)
    {
        bool isFirst = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.Null)
                continue;

            string text = ParameterText.Of(ref reader);
            target.Append(isFirst ? syntax.Prefix : explode ? syntax.Separator : syntax.Delimiter);
            if (isFirst || explode)
                WriteName(ref target, name, in syntax, explode && text.Length == 0);

            WriteText(ref target, text, in syntax);
            isFirst = false;
        }

        return !isFirst;
    }

    private static bool WriteObject(ref CharBuffer target, string name, ref Utf8JsonReader reader, in ParameterSyntax syntax, bool explode)
    {
        bool isFirst = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
                continue;

            string text = ParameterText.Of(ref reader);
            target.Append(isFirst ? syntax.Prefix : explode ? syntax.Separator : syntax.Delimiter);
            if (isFirst && !explode)
                WriteName(ref target, name, in syntax, isEmpty: false);

            WriteText(ref target, key, in syntax);
            if (!explode)
                target.Append(syntax.Delimiter);
            else if (text.Length > 0 || !syntax.IsNamed || syntax.KeepsEquals)
                target.Append('=');

            WriteText(ref target, text, in syntax);
            isFirst = false;
        }

        return !isFirst;
    }

    private static void WriteDeep(ref CharBuffer target, int start, string name, ref Utf8JsonReader reader, in ParameterSyntax syntax)
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
                    WriteDeep(ref target, start, $"{name}[{key}]", ref reader, in syntax);
                }

                break;
            case JsonTokenType.StartArray:
                for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                    WriteDeep(ref target, start, $"{name}[{i}]", ref reader, in syntax);

                break;
            default:
                if (target.Length > start)
                    target.Append(syntax.Separator);

                WriteName(ref target, name, in syntax, isEmpty: false);
                WriteText(ref target, ParameterText.Of(ref reader), in syntax);
                break;
        }
    }

    private static void WriteName(ref CharBuffer target, string name, in ParameterSyntax syntax, bool isEmpty)
    {
        if (!syntax.IsNamed)
            return;

        // allowReserved is about values: a name with & or = in it would be read as something else.
        UrlText.Append(ref target, name, UrlText.IsReserved(syntax.Allowed) ? UrlText.Unreserved : syntax.Allowed ?? UrlText.Unreserved);
        if (!isEmpty || syntax.KeepsEquals)
            target.Append('=');
    }

    private static void WriteText(ref CharBuffer target, string text, in ParameterSyntax syntax)
    {
        if (syntax.Allowed is { } allowed)
            UrlText.Append(ref target, text, allowed);
        else
            target.Append(text);
    }
}
