using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>Codecs of composed types, put together from the runtime's.</summary>
internal static class CodecExpression
{
    public static string Of(TypeReference type)
    {
        string codec = type.Kind switch
        {
            TypeKind.Model => $"{RuntimeNames.JsonCodec}.Model<{CSharpType.Own(type.Name!)}>()",
            TypeKind.Enum => $"{EnumValuesEmitter.Instance(type.Name!)}.Codec",
            TypeKind.List => $"{RuntimeNames.JsonCodec}.List({Of(type.Item!)})",
            TypeKind.Map => $"{RuntimeNames.JsonCodec}.Map({Of(type.Item!)})",
            _ => $"{RuntimeNames.JsonCodec}.{type.Kind}",
        };
        return !CSharpType.AllowsNull(type) ? codec
            : CSharpType.IsValueType(type) ? $"{RuntimeNames.JsonCodec}.Nullable({codec})"
            : $"{RuntimeNames.JsonCodec}.NullableReference({codec})";
    }

    /// <summary>A static field that holds the codec of a composed type; the type's own, so that only what is used is made.</summary>
    public static void EmitField(SourceWriter writer, string name, TypeReference type) =>
        writer.Line($"internal static readonly {RuntimeNames.JsonCodec}<{CSharpType.Of(type)}> {name} = {Of(type with { Nullable = false })};");
}
