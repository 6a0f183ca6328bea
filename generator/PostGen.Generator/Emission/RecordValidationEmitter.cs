using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The method that collects what the document forbids, and <c>Validate</c>.</summary>
internal static class RecordValidationEmitter
{
    public static void Emit(SourceWriter writer, RecordModel record, PropertyForm[] properties)
    {
        if (!record.IsSent)
        {
            writer.Line($"void {RuntimeNames.Payload}.CollectFaults({RuntimeNames.PayloadFaults} faults) {{ }}");
            return;
        }

        writer.Line($"public void Validate() => {RuntimeNames.PayloadValidation}.ThrowIfInvalid(this);");
        writer.Open($"void {RuntimeNames.Payload}.CollectFaults({RuntimeNames.PayloadFaults} faults)");
        foreach (PropertyForm form in properties)
        {
            EmitProperty(writer, form);
        }

        foreach (RuleModel rule in record.Rules)
        {
            string members = string.Concat(ConditionExpression.Members(rule.Condition).Select(static member => ", " + EmittedText.Literal(member)));
            writer.Line($"faults.Rule({ConditionExpression.Of(rule.Condition, properties)}, {EmittedText.Literal(rule.Message)}{members});");
        }

        foreach (PlaceholderModel placeholder in record.Placeholders)
        {
            string list = EmittedText.Identifier(placeholder.List);
            string text = $"{EmittedText.Literal(placeholder.Text)}, {EmittedText.Identifier(placeholder.Text)}";
            string pattern = placeholder.IsDefault ? "" : ", " + EmittedText.Literal(placeholder.Pattern);
            writer.Line($"faults.Placeholders({text}, {EmittedText.Literal(placeholder.List)}, {list}?.Count ?? 0{pattern});");
        }

        writer.Close();
    }

    private static void EmitProperty(SourceWriter writer, PropertyForm form)
    {
        string member = EmittedText.Literal(form.Property.Name);
        if (form.Property.Required && !form.Type.Nullable && (form.IsNullable || !CSharpType.IsValueType(form.Type)))
        {
            writer.Line($"faults.Required({member}, {form.Name});");
        }

        if (form.HasConst && !form.Property.IsConstOpen)
        {
            writer.Line($"faults.Const({member}, {form.Name}, {form.Property.ConstExpression});");
        }

        foreach (string check in ConstraintChecks.Of("faults", member, form.Name, form.Type, form.Property.Constraints))
        {
            writer.Line(check);
        }

        if (Inner(form, member) is { } inner)
        {
            writer.Line(inner);
        }
    }

    /// <summary>The statement that looks into what the member holds.</summary>
    private static string? Inner(PropertyForm form, string member) => form.Type.Kind switch
    {
        TypeKind.Enum => $"faults.Enum({member}, {form.Name}, {EnumConverterEmitter.Instance(form.Type.Name!)}, {(form.KeepsRaw ? "_rest" : "null")});",
        TypeKind.Model => $"faults.Model({member}, {form.Name});",
        TypeKind.List or TypeKind.Map when CSharpType.IsModels(form.Type) => $"faults.Models({member}, {form.Name});",
        TypeKind.List or TypeKind.Map when CSharpType.Contains(form.Type, TypeKind.Enum) =>
            $"faults.Enums({member}, {form.Name}, {form.CodecField}, {(form.KeepsRaw ? "_rest" : "null")});",
        TypeKind.List or TypeKind.Map when CSharpType.Contains(form.Type, TypeKind.Model) && !form.IsFiles => $"faults.Value({member}, {form.Name}, {form.CodecField});",
        _ => null,
    };
}
