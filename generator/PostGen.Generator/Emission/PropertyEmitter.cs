using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>A property of a record, with the field behind it where C#'s own does not do.</summary>
internal static class PropertyEmitter
{
    public static void Emit(SourceWriter writer, PropertyForm form)
    {
        PropertyModel property = form.Property;
        Documentation.Property(writer, property);
        Obsolescence.Emit(writer, property.Deprecated && !property.MustBeSet);
        ConstraintAttributes.Emit(writer, property.Constraints);
        EmitConst(writer, property);
        if (!form.HasUsualName)
        {
            writer.Write($"[{RuntimeNames.JsonPropertyName}({EmittedText.Literal(property.JsonName)})] ");
        }

        string required = property.MustBeSet ? "required " : "";
        writer.Write($"public {required}{form.TypeText} {form.Name} ");
        if (!form.HasField)
        {
            writer.Line($"{{ get; init; }}{(form.HasConst ? $" = {property.ConstExpression};" : "")}");
            return;
        }

        writer.Line($"{{ get => {Get(form)}; init {Init(form)} }}");
        writer.Line($"private {FieldType(form)} {form.Field}{(form.HasConst ? $" = {Wrap(form, property.ConstExpression!)}" : "")};");
    }

    /// <summary>The value as the field holds it.</summary>
    public static string Wrap(PropertyForm form, string value) => (form.TracksPresence, form.Wrapper) switch
    {
        (true, not null) => $"new(new({value}))",
        (false, null) => value,
        _ => $"new({value})",
    };

    private static string FieldType(PropertyForm form)
    {
        string inner = form.Wrapper ?? form.TypeText;
        return form.TracksPresence ? $"{RuntimeNames.Presence}<{inner}>" : inner;
    }

    private static string Get(PropertyForm form)
    {
        string value = form.Field
            + (form.TracksPresence ? ".Value" : "")
            + (form.Wrapper is not null ? ".Value" : "");
        return form.Wrapper is null || form.IsNullable ? value
            : form.Type.Kind == TypeKind.Any ? value + ".GetValueOrDefault()"
            : value + "!";
    }

    private static string Init(PropertyForm form)
    {
        string set = $"{form.Field} = {Wrap(form, "value")};";
        return form.KeepsRaw
            ? $"{{ {set} Forget(); }}"
            : "=> " + set;
    }

    private static void EmitConst(SourceWriter writer, PropertyModel property)
    {
        if (property is { Const: { } value, IsConstOpen: false })
        {
            writer.Line($"[{RuntimeNames.SchemaConst}({EmittedText.Literal(value)})]");
        }
    }
}
