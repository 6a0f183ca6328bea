using System.Text;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Picks the texts at a few JSON pointers out of a body in one pass. Never throws: what cannot be read is null.</summary>
internal sealed class ErrorPointers
{
    private readonly byte[][]?[] _pointers;

    public ErrorPointers(params string?[] pointers) => _pointers = Array.ConvertAll(pointers, Split);

    public void Read(ReadOnlySpan<byte> json, Span<string?> texts)
    {
        var reader = new Utf8JsonReader(json, JsonText.ReaderOptions);
        try
        {
            if (reader.Read())
                Visit(ref reader, (1UL << _pointers.Length) - 1, 0, texts);
        }
        catch (JsonException)
        {
            // Half a JSON: what stands before the break has been picked.
        }
    }

    private static byte[][]? Split(string? pointer)
    {
        if (pointer is null || !pointer.StartsWith('/'))
            return null;

        return Array.ConvertAll(pointer[1..].Split('/'), static part => Encoding.UTF8.GetBytes(part.Replace("~1", "/").Replace("~0", "~")));
    }

    private void Visit(ref Utf8JsonReader reader, ulong open, int depth, Span<string?> texts)
    {
        bool isArray = reader.TokenType == JsonTokenType.StartArray;
        if (!isArray && reader.TokenType != JsonTokenType.StartObject)
            return;

        for (int index = 0; reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); index++)
        {
            ulong matching = isArray ? MatchIndex(open, depth, index) : MatchName(ref reader, open, depth);
            if (!isArray)
                reader.Read();

            Take(ref reader, matching, depth, texts);
            if (matching != 0 && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                Visit(ref reader, matching, depth + 1, texts);
            else
                reader.Skip();
        }
    }

    private ulong MatchName(ref Utf8JsonReader reader, ulong open, int depth)
    {
        ulong matching = 0;
        for (int i = 0; i < _pointers.Length; i++)
        {
            if ((open & (1UL << i)) != 0 && _pointers[i] is { } parts && depth < parts.Length && IsName(ref reader, parts[depth]))
                matching |= 1UL << i;
        }

        return matching;
    }

    private static bool IsName(ref Utf8JsonReader reader, byte[] name)
    {
        try
        {
            return reader.ValueTextEquals(name);
        }
        catch (InvalidOperationException)
        {
            // An escape of half a surrogate pair: no text, and no name that anybody points to.
            return false;
        }
    }

    private ulong MatchIndex(ulong open, int depth, int index)
    {
        ulong matching = 0;
        for (int i = 0; i < _pointers.Length; i++)
        {
            if ((open & (1UL << i)) != 0 && _pointers[i] is { } parts && depth < parts.Length
                && System.Buffers.Text.Utf8Parser.TryParse(parts[depth], out int wanted, out int used) && used == parts[depth].Length && wanted == index)
                matching |= 1UL << i;
        }

        return matching;
    }

    private void Take(ref Utf8JsonReader reader, ulong matching, int depth, Span<string?> texts)
    {
        for (int i = 0; matching != 0; i++, matching >>= 1)
        {
            if ((matching & 1) != 0 && _pointers[i]!.Length == depth + 1)
                texts[i] = TextOf(ref reader);
        }
    }

    private static string? TextOf(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
            return Encoding.UTF8.GetString(reader.ValueSpan);

        if (reader.TokenType != JsonTokenType.String)
            return null;

        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // Not valid Unicode: an error whose text cannot be read is still an error.
            return null;
        }
    }
}
