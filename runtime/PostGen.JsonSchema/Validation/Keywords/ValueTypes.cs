using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// The names of JSON Schema's types, Core 2020-12, section 4.2.1
internal static class ValueTypes
{
    public static bool Has(SourceNode instance, string type) => type switch
    {
        "null" => instance.Kind == SourceKind.Null,
        "boolean" => instance.Kind == SourceKind.Boolean,
        "object" => instance.Kind == SourceKind.Object,
        "array" => instance.Kind == SourceKind.Array,
        "string" => instance.Kind == SourceKind.String,
        "number" => instance.Kind == SourceKind.Number,
        "integer" => instance is SourceScalar { Kind: SourceKind.Number } number && JsonNumber.TryParse(number.Text, out JsonNumber value) && value.IsInteger,
        _ => true,
    };

    // For messages.
    public static string Name(string type) => type switch
    {
        "null" => "null",
        "boolean" => "true or false",
        "object" => "an object",
        "array" => "an array",
        "string" => "a string",
        "number" => "a number",
        "integer" => "an integer",
        _ => type,
    };

    public static string NameOf(SourceNode instance) => instance switch
    {
        SourceScalar { Kind: SourceKind.String } => "a string",
        SourceScalar { Kind: SourceKind.Number } number => "the number " + number.Text,
        SourceScalar scalar => scalar.Text,
        SourceArray => "an array",
        _ => "an object",
    };

    public static string Listed(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "nothing",
        1 => names[0],
        _ => string.Join(", ", names.Take(names.Count - 1)) + " or " + names[names.Count - 1],
    };
}
