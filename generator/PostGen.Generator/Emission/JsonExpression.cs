using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>Calls that read and write one member's value.</summary>
internal static class JsonExpression
{
    /// <summary>An expression that reads the value under <c>reader</c>; JSON null gives null where the member can be null.</summary>
    public static string Read(PropertyForm form)
    {
        TypeReference type = form.Type;
        string optional = form.IsNullable ? "Optional" : "";
        string member = EmittedText.Literal(form.Property.Name);
        return type.Kind switch
        {
            TypeKind.Enum => $"{EnumValuesEmitter.Instance(type.Name!)}.Read{(form.IsNullable ? "Optional" : "Required")}(ref reader, {member}, ref _rest)",
            TypeKind.Model => $"{RuntimeNames.JsonRead}.{optional}Model<{CSharpType.Own(type.Name!)}>(ref reader)",
            TypeKind.Any => $"{RuntimeNames.JsonRead}.Element(ref reader)",
            TypeKind.List or TypeKind.Map when form.KeepsRaw => $"{RuntimeNames.JsonRemainder}.Read{optional}(ref reader, {form.CodecField}, {member}, ref _rest)",
            TypeKind.List or TypeKind.Map => $"{RuntimeNames.JsonRead}.{(form.IsNullable ? "Optional" : "Value")}(ref reader, {form.CodecField})",
            _ => $"{RuntimeNames.JsonRead}.{optional}{type.Kind}(ref reader)",
        };
    }

    /// <summary>A statement that writes name and value of a member that is never null.</summary>
    public static string WriteRequired(PropertyForm form) => Write(form, "Required", form.Name);

    /// <summary>A statement that writes name and value unless the member is null.</summary>
    public static string WriteOptional(PropertyForm form) => Write(form, "Optional", form.Name);

    /// <summary>A statement that writes name and value, null as JSON null.</summary>
    public static string WriteNullable(PropertyForm form) => form.NeedsCodec
        ? $"if ({form.Name} is null) writer.WriteNull({JsonName(form)}); else {Write(form, "Required", form.Name)}"
        : Write(form, "Presence", $"new {RuntimeNames.Presence}<{CSharpType.Of(form.Type)}?>({form.Name})");

    /// <summary>A statement that writes name and value if the member was set, null as JSON null.</summary>
    public static string WritePresence(PropertyForm form) => form.NeedsCodec || form.Wrapper is not null
        ? $"if ({form.Field}.IsSet) {{ {WriteNullable(form)} }}"
        : Write(form, "Presence", form.Field);

    private static string Write(PropertyForm form, string verb, string value) => form.Type.Kind switch
    {
        TypeKind.Enum => $"{EnumValuesEmitter.Instance(form.Type.Name!)}.Write{verb}(writer, {JsonName(form)}, {value}, _rest{(verb == "Presence" ? ", " + EmittedText.Literal(form.Property.Name) : "")});",
        TypeKind.List or TypeKind.Map when form.KeepsRaw =>
            $"{RuntimeNames.JsonWrite}.Keeping(writer, {JsonName(form)}, {value}, {form.CodecField}, {EmittedText.Literal(form.Property.Name)}, _rest);",
        TypeKind.List or TypeKind.Map => $"{RuntimeNames.JsonWrite}.{verb}(writer, {JsonName(form)}, {value}, {form.CodecField});",
        _ => $"{RuntimeNames.JsonWrite}.{verb}(writer, {JsonName(form)}, {value});",
    };

    private static string JsonName(PropertyForm form) => EmittedText.Literal(form.Property.JsonName) + "u8";
}
