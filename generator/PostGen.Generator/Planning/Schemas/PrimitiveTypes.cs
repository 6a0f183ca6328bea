using PostGen.Generator.Model;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>The C# types of strings, numbers and booleans by <c>format</c> (OpenAPI Format Registry).</summary>
internal static class PrimitiveTypes
{
    public static bool TryRead(JsonTypes types, Conjunction conjunction, out TypeKind primitive)
    {
        string? format = conjunction.Last("format").Text;
        if ((types & JsonTypes.String) != 0 && types != JsonTypes.String && (types & ~JsonTypes.Number & ~JsonTypes.String) == 0)
        {
            // ASP.NET Core 10 writes every number as type: [integer, string] with a format and a pattern of digits.
            if (TypeOfFormat(format) is JsonTypes.Integer or JsonTypes.Number || IsNumberPattern(conjunction.Last("pattern").Text))
            {
                types &= ~JsonTypes.String;
            }
        }

        primitive = types switch
        {
            JsonTypes.Boolean => TypeKind.Boolean,
            JsonTypes.Integer => Integer(format, conjunction),
            JsonTypes.Number => Number(format),
            JsonTypes.String => String(format, conjunction.Last("contentEncoding").Text),
            _ => TypeKind.Any,
        };
        return primitive != TypeKind.Any;
    }

    public static JsonTypes TypeOfFormat(string? format) => format switch
    {
        "int32" or "int64" or "int8" or "int16" or "uint8" or "uint16" or "uint32" or "uint64" => JsonTypes.Integer,
        "float" or "double" or "decimal" or "decimal128" => JsonTypes.Number,
        "date-time" or "date" or "uuid" or "byte" or "binary" or "uri" or "email" or "password" or "time" or "duration"
            or "hostname" or "ipv4" or "ipv6" => JsonTypes.String,
        _ => JsonTypes.None,
    };

    public static JsonTypes TypesOf(TypeKind primitive) => primitive switch
    {
        TypeKind.Boolean => JsonTypes.Boolean,
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64 => JsonTypes.Integer,
        TypeKind.Single or TypeKind.Double or TypeKind.Decimal => JsonTypes.Number,
        _ => JsonTypes.String,
    };

    private static TypeKind Integer(string? format, Conjunction conjunction)
    {
        switch (format)
        {
            case "int32" or "int16" or "int8" or "uint8" or "uint16":
                return TypeKind.Int32;
            case "uint64":
                return TypeKind.UInt64;
        }

        // A range beyond long, as 64-bit ids have it in documents generated from unsigned types.
        string? maximum = conjunction.Last("maximum").ScalarText;
        return maximum is { Length: >= 19 } && !long.TryParse(maximum, out _) && ulong.TryParse(maximum, out _)
            && conjunction.Last("minimum").ScalarText is "0" or "1"
            ? TypeKind.UInt64
            : TypeKind.Int64;
    }

    private static TypeKind Number(string? format) => format switch
    {
        "float" => TypeKind.Single,
        "decimal" or "decimal128" => TypeKind.Decimal,
        "int32" => TypeKind.Int32,
        "int64" => TypeKind.Int64,
        _ => TypeKind.Double,
    };

    private static TypeKind String(string? format, string? contentEncoding) => (format, contentEncoding) switch
    {
        ("date-time", _) => TypeKind.DateTimeOffset,
        ("date", _) => TypeKind.DateOnly,
        ("uuid" or "guid", _) => TypeKind.Guid,
        ("byte", _) or (_, "base64") => TypeKind.Bytes,
        _ => TypeKind.String,
    };

    private static bool IsNumberPattern(string? pattern) =>
        pattern is not null && (pattern.StartsWith("^-?(?:0|[1-9]", StringComparison.Ordinal) || pattern is @"^-?\d+$" or @"^\d+$" or "^[0-9]+$");
}
