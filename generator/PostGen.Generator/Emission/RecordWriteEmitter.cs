using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The method that writes the declared members of a record in document order; the base writes what is around them.</summary>
internal static class RecordWriteEmitter
{
    public static void Emit(SourceWriter writer, RecordModel record, PropertyForm[] properties)
    {
        writer.Open($"protected override void WriteMembers({RuntimeNames.Utf8JsonWriter} writer)");
        foreach (PropertyForm form in properties)
        {
            writer.Line(Statement(form));
        }

        if (record.AdditionalProperties is not null)
        {
            writer.Line($"{RuntimeNames.JsonWrite}.Entries(writer, _additionalProperties.Value, {AdditionalPropertiesEmitter.Codec});");
        }

        writer.Close();
        writer.Line();
    }

    private static string Statement(PropertyForm form) =>
        (form.Property.ReadOnly ? $"if (!{RuntimeNames.JsonWrite}.IsForRequest(writer)) " : "") + Write(form);

    private static string Write(PropertyForm form) =>
        form.TracksPresence ? JsonExpression.WritePresence(form)
        : !form.IsNullable ? JsonExpression.WriteRequired(form)
        : form.WritesNull ? JsonExpression.WriteNullable(form)
        : JsonExpression.WriteOptional(form);
}
