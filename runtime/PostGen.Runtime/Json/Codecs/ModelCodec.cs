using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

internal sealed class ModelCodec<T> : JsonCodec<T>
    where T : class, IJsonModel<T>
{
    public static readonly ModelCodec<T> Instance = new();

    public override T Read(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? JsonRead.Model<T>(ref reader) : T.ReadJson(ref reader);

    public override void Write(Utf8JsonWriter writer, T value) => value.WriteJson(writer);

    public override void CollectFaults(PayloadFaults faults, T value) => value?.CollectFaults(faults);
}
