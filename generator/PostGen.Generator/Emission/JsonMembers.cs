namespace PostGen.Generator.Emission;

/// <summary>What records and unions offer alike to those who hold JSON text.</summary>
internal static class JsonMembers
{
    public static void Emit(SourceWriter writer, string typeName)
    {
        string self = CSharpType.Own(typeName);
        writer.Line($"""
            static {self} {RuntimeNames.JsonModelInterface}<{self}>.ReadJson(ref {RuntimeNames.Utf8JsonReader} reader) => new(ref reader);
            /// <summary>Reads JSON text.</summary>
            public static {self} Parse([cs::StringSyntax("Json")] string json) => {RuntimeNames.JsonModel}.Parse<{self}>(json);
            /// <summary>The value as JSON text.</summary>
            public string ToJson() => {RuntimeNames.JsonModel}.ToJson(this);
            """);
    }
}
