using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The method that collects what the document forbids, and <c>Validate</c>.</summary>
internal static class RecordValidationEmitter
{
    public static void Emit(SourceWriter writer, RecordModel record, PropertyForm[] properties)
    {
        if (record.IsMultipart)
        {
            writer.Line($"public void Validate() => {RuntimeNames.PayloadValidation}.ThrowIfInvalid(this);");
        }

        string[] checks = [.. properties.SelectMany(OfProperty), .. OfAdditional(record), .. record.Rules.SelectMany(rule => OfRule(rule, record, properties)), .. record.Placeholders.Select(OfPlaceholder)];
        // The base's collects nothing.
        if (checks.Length == 0 && !record.IsMultipart)
        {
            return;
        }

        writer.Open($"void {RuntimeNames.Payload}.CollectFaults({RuntimeNames.PayloadFaults} faults)");
        foreach (string check in checks)
        {
            writer.Line(check);
        }

        writer.Close();
    }

    private static IEnumerable<string> OfAdditional(RecordModel record)
    {
        if (record.AdditionalProperties is not { } values)
        {
            yield break;
        }

        TypeReference map = new(TypeKind.Map, Item: values);
        foreach (string check in ConstraintChecks.Of("faults", "AdditionalProperties", "AdditionalProperties", map, record.AdditionalConstraints))
        {
            yield return check;
        }

        if (CSharpType.Contains(values, TypeKind.Model) || CSharpType.Contains(values, TypeKind.Enum))
        {
            yield return $"faults.Entries(AdditionalProperties, {AdditionalPropertiesEmitter.Codec});";
        }
    }

    private static IEnumerable<string> OfRule(RuleModel rule, RecordModel record, PropertyForm[] properties)
    {
        string others = record.AdditionalProperties is not null ? "AdditionalProperties.Count" : record.IsMultipart ? "" : $"{RuntimeNames.JsonRemainder}.CountOf(_rest)";
        string members = string.Concat(ConditionExpression.Members(rule.Condition).Select(static member => ", " + EmittedText.Literal(member)));
        // The names of the members are an array: made only where it is needed.
        string report = $"faults.Rule({EmittedText.Literal(rule.Message)}{members});";
        return ConditionExpression.Of(rule.Condition, properties, others) switch
        {
            ConditionExpression.True => [],
            ConditionExpression.False => [report],
            var condition => [$"if (!({condition})) {report}"],
        };
    }

    private static string OfPlaceholder(PlaceholderModel placeholder)
    {
        string list = EmittedText.Identifier(placeholder.List);
        string text = EmittedText.Identifier(placeholder.Text);
        string pattern = placeholder.IsDefault ? "" : ", " + EmittedText.Literal(placeholder.Pattern);
        return $"faults.Placeholders({text}, {EmittedText.Literal(placeholder.List)}, {list}?.Count ?? 0{pattern});";
    }

    private static IEnumerable<string> OfProperty(PropertyForm form)
    {
        bool isDemanded = form.Property.Required && !form.Type.Nullable && (form.IsNullable || !CSharpType.IsValueType(form.Type));
        string required = isDemanded ? "Required" : "";
        bool isConst = form.HasConst && !form.Property.IsConstOpen;
        string? inner = Inner(form, required);
        if (isConst)
        {
            yield return $"faults.{required}Const({form.Name}, {form.Property.ConstExpression});";
        }
        else if (isDemanded && form.Type.Kind != TypeKind.Model)
        {
            yield return $"faults.Required({form.Name});";
        }

        foreach (string check in ConstraintChecks.Of("faults", form.Property.Name, form.Name, form.Type, form.Property.Constraints))
        {
            yield return check;
        }

        if (inner is not null)
        {
            yield return inner;
        }
    }

    /// <summary>The statement that looks into what the member holds.</summary>
    private static string? Inner(PropertyForm form, string required) => form.Type.Kind switch
    {
        TypeKind.Enum => $"faults.Enum({form.Name}, {EnumValuesEmitter.Instance(form.Type.Name!)}, {(form.KeepsRaw ? "_rest" : "null")});",
        TypeKind.Model => $"faults.{required}Model({form.Name});",
        TypeKind.List or TypeKind.Map when CSharpType.IsModels(form.Type) => $"faults.Models({form.Name});",
        TypeKind.List or TypeKind.Map when CSharpType.Contains(form.Type, TypeKind.Enum) =>
            $"faults.Enums({form.Name}, {form.CodecField}, {(form.KeepsRaw ? "_rest" : "null")});",
        TypeKind.List or TypeKind.Map when CSharpType.Contains(form.Type, TypeKind.Model) && !form.IsFiles => $"faults.Value({form.Name}, {form.CodecField});",
        _ => null,
    };
}
