namespace PostGen.Generator.Emission;

/// <summary>What records and unions offer alike to those who hold JSON text.</summary>
internal static class JsonMembers
{
    public static void Emit(SourceWriter writer, string typeName)
    {
        string self = EmittedText.Identifier(typeName);
        writer.Line($"""
            static {self} {RuntimeNames.JsonModelInterface}<{self}>.ReadJson(ref {RuntimeNames.Utf8JsonReader} reader) => new(ref reader);
            public static {self} Parse([cs::StringSyntax("Json")] string json) => {RuntimeNames.JsonModel}.Parse<{self}>(json);
            public string ToJson() => {RuntimeNames.JsonModel}.ToJson(this);
            """);
    }
}
