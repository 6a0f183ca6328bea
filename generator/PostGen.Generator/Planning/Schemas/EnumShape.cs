namespace PostGen.Generator.Planning.Schemas;

/// <summary>The values of an enum in document order.</summary>
internal sealed class EnumShape(bool isNumeric, IReadOnlyList<EnumValue> values)
{
    public bool IsNumeric { get; } = isNumeric;

    public IReadOnlyList<EnumValue> Values { get; } = values;
}
