using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>An object schema: a sealed partial record.</summary>
internal static class RecordEmitter
{
    public static void Emit(SourceWriter writer, RecordModel record, EmissionContext context)
    {
        string name = EmittedText.Identifier(record.Name);
        PropertyForm[] properties = record.Properties.Select(property => new PropertyForm(property, record.IsMultipart)).ToArray();
        TypeAttributes.Emit(writer, record, context);
        foreach (RuleModel rule in record.Rules)
        {
            writer.Line($"[{RuntimeNames.SchemaRule}({EmittedText.JsonLiteral(rule.Json)}, Message = {EmittedText.Literal(rule.Message)})]");
        }

        foreach (PlaceholderModel placeholder in record.Placeholders)
        {
            string pattern = placeholder.IsDefault ? "" : $", Pattern = {EmittedText.Literal(placeholder.Pattern)}";
            writer.Line($"[{RuntimeNames.SchemaPlaceholders}({EmittedText.Literal(placeholder.TextJsonName)}, {EmittedText.Literal(placeholder.ListJsonName)}{pattern})]");
        }

        if (record.IsMultipart)
        {
            writer.Open($"{context.Accessibility} sealed partial record {name} : {RuntimeNames.Payload}");
            EmitProperties(writer, record, properties);
        }
        else
        {
            writer.Line($"[{RuntimeNames.JsonConverter}(typeof({RuntimeNames.JsonModelConverter}<{name}>))]");
            writer.Open($"{context.Accessibility} sealed partial record {name} : {RuntimeNames.SchemaRecord}<{name}>, {RuntimeNames.JsonModelOf}<{name}>");
            EmitJson(writer, record, properties);
        }

        RecordValidationEmitter.Emit(writer, record, properties);
        writer.Close();
        writer.Line();
    }

    private static void EmitJson(SourceWriter writer, RecordModel record, PropertyForm[] properties)
    {
        string name = EmittedText.Identifier(record.Name);
        writer.Line($"public {name}() {{ }}\n");
        RecordReadEmitter.Emit(writer, record, properties);
        EmitProperties(writer, record, properties);
        RecordWriteEmitter.Emit(writer, record, properties);
        writer.Line($"static {name} {RuntimeNames.JsonModelOf}<{name}>.ReadJson(ref {RuntimeNames.Utf8JsonReader} reader) => new(ref reader);");
    }

    private static void EmitProperties(SourceWriter writer, RecordModel record, PropertyForm[] properties)
    {
        foreach (PropertyForm property in properties)
        {
            PropertyEmitter.Emit(writer, property);
            if (property.NeedsCodec && !property.IsFiles)
            {
                CodecExpression.EmitField(writer, property.CodecField, property.Type);
            }

            writer.Line();
        }

        if (record.AdditionalProperties is { } values)
        {
            AdditionalPropertiesEmitter.Emit(writer, values, record.AdditionalConstraints);
        }
    }
}
