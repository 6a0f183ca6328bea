using PostGen.Generator.Model;

namespace PostGen.Generator.Emission.Fakes;

/// <summary>Codecs that any assembly can use: the values of enums are the fake's own.</summary>
internal static class FakeCodec
{
    public static string Of(TypeReference type)
    {
        string codec = type.Kind switch
        {
            TypeKind.Enum => $"{EnumOf(type.Name!)}.Instance.Codec",
            TypeKind.List => $"{RuntimeNames.JsonCodec}.List({Of(type.Item!)})",
            TypeKind.Map => $"{RuntimeNames.JsonCodec}.Map({Of(type.Item!)})",
            _ => CodecExpression.Of(type with { Nullable = false }),
        };
        return !CSharpType.AllowsNull(type) ? codec
            : CSharpType.IsValueType(type) ? $"{RuntimeNames.JsonCodec}.Nullable({codec})"
            : $"{RuntimeNames.JsonCodec}.NullableReference({codec})";
    }

    public static void EmitEnum(SourceWriter writer, FakeEnumModel model)
    {
        string numeric = model.IsNumeric ? "true, " : "";
        string texts = string.Join(", ", model.Values.Select(EmittedText.Literal));
        string name = EnumOf(model.Name);
        writer.Open($"private sealed class {name}() : {RuntimeNames.SchemaEnum}<{CSharpType.Own(model.Name)}>({numeric}{texts})");
        writer.Line($"public static readonly {name} Instance = new();");
        writer.Close();
        writer.Line();
    }

    private static string EnumOf(string name) => EmittedText.Identifier(name + "_Json");
}
