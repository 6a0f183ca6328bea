using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Instances;

/// <summary>Reads and compares sets of types.</summary>
internal static class InstanceTypeReader
{
    public static InstanceTypes Of(SourceNode? type) => type switch
    {
        SourceScalar { Kind: SourceKind.String } name => Of(name.Text),
        SourceArray names => names.Items.Aggregate(InstanceTypes.None, static (all, name) => all | Of(name)),
        _ => InstanceTypes.Any,
    };

    public static bool Allows(InstanceTypes types, SourceNode value) => value switch
    {
        SourceScalar { Kind: SourceKind.Number } number => (types & InstanceTypes.Number) == InstanceTypes.Number
            || ((types & InstanceTypes.Integer) != 0 && JsonNumber.TryParse(number.Text, out JsonNumber parsed) && parsed.IsInteger),
        _ => (types & Of(value.Kind)) != 0,
    };

    private static InstanceTypes Of(SourceKind kind) => kind switch
    {
        SourceKind.Null => InstanceTypes.Null,
        SourceKind.Boolean => InstanceTypes.Boolean,
        SourceKind.Number => InstanceTypes.Number,
        SourceKind.String => InstanceTypes.String,
        SourceKind.Array => InstanceTypes.Array,
        _ => InstanceTypes.Object,
    };

    private static InstanceTypes Of(string name) => name switch
    {
        "null" => InstanceTypes.Null,
        "boolean" => InstanceTypes.Boolean,
        "integer" => InstanceTypes.Integer,
        "number" => InstanceTypes.Number,
        "string" or "file" => InstanceTypes.String,
        "array" => InstanceTypes.Array,
        "object" => InstanceTypes.Object,
        _ => InstanceTypes.None,
    };
}
