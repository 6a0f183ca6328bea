#pragma warning disable CS8618 // as in emitted code: reading sets required members or throws
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PostGen.Runtime.Tests.Sample;

/// <summary>A record as the generator emits it: required, optional, enum, list, presence, list of enums.</summary>
[JsonConverter(typeof(JsonModelConverter<Reaction>))]
public sealed record Reaction : IJsonModel<Reaction>
{
    private static readonly JsonCodec<IReadOnlyList<string>> s_strings = JsonCodec.List(JsonCodec.String);
    private static readonly JsonCodec<IReadOnlyList<Mood>> s_moods = JsonCodec.List(MoodJson.Instance.Codec);

    private JsonRemainder? _rest;
    private ValueList<string> _tags;
    private ValueList<Mood> _moods;
    private Mood? _mood;
    private Presence<string?> _note;

    public Reaction()
    {
    }

    [SetsRequiredMembers]
    private Reaction(ref Utf8JsonReader reader)
    {
        ulong seen = 0;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextProperty(ref reader, out ReadOnlySpan<byte> name))
        {
            switch (name.Length)
            {
                case 10 when name.SequenceEqual("account_id"u8): AccountId = JsonRead.String(ref reader); seen |= 1; continue;
                case 5 when name.SequenceEqual("count"u8): Count = JsonRead.Int64(ref reader); seen |= 2; continue;
                case 4 when name.SequenceEqual("mood"u8): _mood = MoodJson.Instance.ReadOptional(ref reader, "Mood", ref _rest); continue;
                case 4 when name.SequenceEqual("tags"u8): _tags = new(JsonRead.Optional(ref reader, s_strings)); continue;
                case 5 when name.SequenceEqual("moods"u8): _moods = new(JsonRemainder.ReadOptional(ref reader, s_moods, "Moods", ref _rest)); continue;
                case 4 when name.SequenceEqual("note"u8): _note = new(JsonRead.OptionalString(ref reader)); continue;
                case 2 when name.SequenceEqual("at"u8): At = JsonRead.OptionalDateTimeOffset(ref reader); continue;
                default: JsonRead.Unknown(ref reader, name, ref _rest); continue;
            }
        }

        if (seen != 3)
            JsonRead.ThrowMissing(in reader, seen, "account_id", "count");
    }

    [JsonPropertyName("account_id")]
    public required string AccountId { get; init; }

    [JsonPropertyName("count")]
    public required long Count { get; init; }

    [JsonPropertyName("mood")]
    public Mood? Mood
    {
        get => _mood;
        init
        {
            _mood = value;
            JsonRemainder.Forget(ref _rest, "Mood");
        }
    }

    [JsonPropertyName("tags")]
    public IReadOnlyList<string>? Tags { get => _tags.Value; init => _tags = new(value); }

    [JsonPropertyName("moods")]
    public IReadOnlyList<Mood>? Moods
    {
        get => _moods.Value;
        init
        {
            _moods = new(value);
            JsonRemainder.Forget(ref _rest, "Moods");
        }
    }

    [JsonPropertyName("note")]
    public string? Note { get => _note.Value; init => _note = new(value); }

    [JsonPropertyName("at")]
    public DateTimeOffset? At { get; init; }

    public static Reaction Parse([StringSyntax("Json")] string json) => JsonModel.Parse<Reaction>(json);

    static Reaction IJsonModel<Reaction>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    void IJsonModel.WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        JsonWrite.Required(writer, "account_id"u8, AccountId);
        JsonWrite.Required(writer, "count"u8, Count);
        MoodJson.Instance.WriteOptional(writer, "mood"u8, _mood, _rest, "Mood");
        JsonWrite.Optional(writer, "tags"u8, Tags, s_strings);
        JsonWrite.Keeping(writer, "moods"u8, Moods, s_moods, "Moods", _rest);
        JsonWrite.Presence(writer, "note"u8, _note);
        JsonWrite.Optional(writer, "at"u8, At);
        _rest?.WriteUnknown(writer);
        writer.WriteEndObject();
    }

    void IPayload.CollectFaults(PayloadFaults faults)
    {
        faults.Length(AccountId, 1, long.MaxValue);
        faults.Minimum(Count, 0);
        faults.Enum(Mood, MoodJson.Instance, _rest);
        faults.Items(Tags, 0, 3, unique: true);
        faults.Each(Tags, static (faults, tag) => faults.Pattern(tag, "^[a-z]+$", ""));
    }

    public string ToJson() => JsonModel.ToJson(this);

    public string? GetRawText(string member) => _rest?.GetRawText(member);

    public void Validate() => PayloadValidation.ThrowIfInvalid(this);
}
