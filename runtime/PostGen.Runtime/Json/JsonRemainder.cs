using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>
/// What a model read that its members cannot hold: properties that the document does not name, and the JSON of enum values
/// that it does not know. Immutable once read, equal by content, null when there is nothing.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonRemainder : IEquatable<JsonRemainder>
{
    private UnknownProperties? _unknown;
    private Kept[] _kept = [];

    private JsonRemainder()
    {
    }

    internal static void ReadUnknown(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref JsonRemainder? rest)
    {
        string text = Encoding.UTF8.GetString(name);
        rest ??= new JsonRemainder();
        (rest._unknown ??= new UnknownProperties()).Set(text, JsonElement.ParseValue(ref reader));
    }

    /// <summary>Reads a member made of enums (a list, map or nesting of them), and keeps its JSON if some value is not known to the document.</summary>
    /// <typeparam name="T">Type of the member.</typeparam>
    /// <param name="reader">Stands on the member's value.</param>
    /// <param name="codec">Reads the member.</param>
    /// <param name="member">C# name of the member.</param>
    /// <param name="rest">What is kept so far; only while the model is being read.</param>
    /// <returns>The member.</returns>
    public static T Read<T>(ref Utf8JsonReader reader, JsonCodec<T> codec, string member, ref JsonRemainder? rest)
        where T : class
    {
        Utf8JsonReader start = reader;
        T value = codec.Read(ref reader);
        if (codec.HasUnrecognized(value))
            Keep(ref rest, member, JsonElement.ParseValue(ref start), value);
        else
            Drop(ref rest, member);

        return value;
    }

    /// <summary>Reads a member made of enums, or null.</summary>
    /// <typeparam name="T">Type of the member.</typeparam>
    /// <param name="reader">Stands on the member's value.</param>
    /// <param name="codec">Reads the member.</param>
    /// <param name="member">C# name of the member.</param>
    /// <param name="rest">What is kept so far; only while the model is being read.</param>
    /// <returns>The member, or null.</returns>
    public static T? ReadOptional<T>(ref Utf8JsonReader reader, JsonCodec<T> codec, string member, ref JsonRemainder? rest)
        where T : class
    {
        if (reader.TokenType != JsonTokenType.Null)
            return Read(ref reader, codec, member, ref rest);

        Drop(ref rest, member);
        return null;
    }

    /// <summary>Drops what is kept for a member: it was assigned.</summary>
    /// <param name="rest">What is kept; replaced, not changed.</param>
    /// <param name="member">C# name of the member.</param>
    public static void Forget(ref JsonRemainder? rest, string member)
    {
        if (rest is null || rest.IndexOf(member) < 0)
            return;

        Kept[] others = Array.FindAll(rest._kept, kept => kept.Member != member);
        rest = rest._unknown is null && others.Length == 0 ? null : new JsonRemainder { _unknown = rest._unknown, _kept = others };
    }

    /// <summary>The text that a member had where the document does not know its value.</summary>
    /// <param name="member">C# name of the member.</param>
    /// <returns>The string's content, the JSON text of anything else, or null where nothing is kept.</returns>
    public string? GetRawText(string member)
    {
        int index = IndexOf(member);
        if (index < 0)
            return null;

        JsonElement json = _kept[index].Json;
        return json.ValueKind == JsonValueKind.String ? json.GetString() : json.GetRawText();
    }

    /// <summary>Writes the properties that the document does not name.</summary>
    /// <param name="writer">The writer, inside the object.</param>
    public void WriteUnknown(Utf8JsonWriter writer)
    {
        if (_unknown is null)
            return;

        foreach ((string name, JsonElement value) in _unknown.Entries)
        {
            writer.WritePropertyName(name);
            JsonElements.Write(writer, value);
        }
    }

    /// <summary>Number of properties that the document does not name.</summary>
    /// <param name="rest">What was read, or null.</param>
    /// <returns>The number, zero for null.</returns>
    public static int CountOf(JsonRemainder? rest) => rest?._unknown?.Count ?? 0;

    /// <summary>The properties that the document does not name, in their order.</summary>
    internal ReadOnlySpan<KeyValuePair<string, JsonElement>> Unknown => _unknown is null ? default : _unknown.Entries;

    /// <inheritdoc/>
    public bool Equals(JsonRemainder? other)
    {
        if (ReferenceEquals(this, other))
            return true;

        if (other is null || other._kept.Length != _kept.Length)
            return false;

        if (_unknown is null ? other._unknown is not null : other._unknown is null || !_unknown.ContentEquals(other._unknown))
            return false;

        foreach (Kept kept in _kept)
        {
            int index = other.IndexOf(kept.Member);
            if (index < 0 || !JsonEquality.Equals(kept.Json, other._kept[index].Json))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JsonRemainder);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_unknown?.Count, _kept.Length);

    /// <summary>What a record prints of it: nothing but the number of properties.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{_unknown?.Count ?? 0} unknown";

    internal static void Keep(ref JsonRemainder? rest, string member, JsonElement json, object? instance)
    {
        rest ??= new JsonRemainder();
        var entry = new Kept(member, json, instance);
        int index = rest.IndexOf(member);
        if (index >= 0)
            rest._kept[index] = entry;
        else
            rest._kept = [.. rest._kept, entry];
    }

    /// <summary>Drops what a duplicate of the member's property had left; only while the model is being read.</summary>
    internal static void Drop(ref JsonRemainder? rest, string member)
    {
        if (rest is not null)
            Forget(ref rest, member);
    }

    /// <summary>Whether the JSON of a member is kept, and the member is still the instance that was read.</summary>
    internal bool IsKept(string member, object? instance)
    {
        int index = IndexOf(member);
        return index >= 0 && ReferenceEquals(_kept[index].Instance, instance);
    }

    internal bool TryWriteKept(Utf8JsonWriter writer, string member, object? instance)
    {
        if (!IsKept(member, instance))
            return false;

        JsonElements.Write(writer, _kept[IndexOf(member)].Json);
        return true;
    }

    private int IndexOf(string member)
    {
        for (int i = 0; i < _kept.Length; i++)
        {
            if (_kept[i].Member == member)
                return i;
        }

        return -1;
    }

    private readonly record struct Kept(string Member, JsonElement Json, object? Instance);
}
