using System.Globalization;
using System.Text;
using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The constructor that reads a record from UTF-8 JSON: by length of the name, then by its bytes.</summary>
internal static class RecordReadEmitter
{
    private const int BitsPerWord = 64;

    public static void Emit(SourceWriter writer, RecordModel record, PropertyForm[] properties)
    {
        string[] required = properties.Where(IsDemanded).Select(static form => form.Property.JsonName).ToArray();
        int words = (required.Length + BitsPerWord - 1) / BitsPerWord;
        if (properties.Any(static form => form.Property.MustBeSet))
        {
            writer.Line("[cs::SetsRequiredMembers]");
        }

        writer.Open($"private {EmittedText.Identifier(record.Name)}(ref {RuntimeNames.Utf8JsonReader} reader)");
        for (int word = 0; word < words; word++)
        {
            writer.Line($"ulong seen{word} = 0;");
        }

        if (record.AdditionalProperties is { } values)
        {
            writer.Line($"col::Dictionary<string, {CSharpType.WithNull(values)}>? additional = null;");
        }

        writer.Line($"{RuntimeNames.JsonRead}.StartObject(ref reader);");
        string other = record.AdditionalProperties is null
            ? $"{RuntimeNames.JsonRead}.Unknown(ref reader, name, ref _rest);"
            : $"{RuntimeNames.JsonRead}.Entry(ref reader, name, {AdditionalPropertiesEmitter.Codec}, ref additional);";
        EmitLoop(writer, properties, other);
        if (record.AdditionalProperties is not null)
        {
            writer.Line("_additionalProperties = new(additional);");
        }

        EmitMissing(writer, required, words);
        writer.Close();
        writer.Line();
    }

    private static void EmitLoop(SourceWriter writer, PropertyForm[] properties, string other)
    {
        const string Loop = $"while ({RuntimeNames.JsonRead}.NextProperty(ref reader, out var name))";
        if (properties.Length == 0)
        {
            writer.Line($"{Loop} {other}");
            return;
        }

        writer.Open($"{Loop} switch (name.Length)");
        int bit = 0;
        foreach (PropertyForm form in properties)
        {
            string name = form.Property.JsonName;
            string assign = form.KeepsRaw
                ? $"{form.Field} = {PropertyEmitter.Wrap(form, JsonExpression.Read(form))};"
                : $"{form.Name} = {JsonExpression.Read(form)};";
            string seen = IsDemanded(form) ? $" seen{bit / BitsPerWord} |= {Bit(bit % BitsPerWord)};" : "";
            bit += IsDemanded(form) ? 1 : 0;
            writer.Line($"case {Encoding.UTF8.GetByteCount(name)} when name.Is({EmittedText.Literal(name)}u8): {assign}{seen} break;");
        }

        writer.Line($"default: {other} break;");
        writer.Close();
    }

    private static bool IsDemanded(PropertyForm form) => form.Property is { Required: true, MayBeMissing: false };

    private static void EmitMissing(SourceWriter writer, string[] required, int words)
    {
        for (int word = 0; word < words; word++)
        {
            string[] names = required.Skip(word * BitsPerWord).Take(BitsPerWord).Select(EmittedText.Literal).ToArray();
            writer.Line($"if (seen{word} != {Full(names.Length)}) {RuntimeNames.JsonRead}.ThrowMissing(in reader, seen{word}, {string.Join(", ", names)});");
        }
    }

    private static string Bit(int bit) => Hexadecimal(1UL << bit);

    private static string Full(int bits) => Hexadecimal(bits >= BitsPerWord ? ulong.MaxValue : (1UL << bits) - 1);

    private static string Hexadecimal(ulong value) =>
        value < 10 ? value.ToString(CultureInfo.InvariantCulture) : "0x" + value.ToString("X", CultureInfo.InvariantCulture);
}
