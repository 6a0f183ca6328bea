namespace PostGen.JsonSchema.Text;

/// <summary>One member of an object: its name, where the name stands, and its value.</summary>
/// <param name="Name">The unescaped name.</param>
/// <param name="NameStart">Offset of the first character of the name (of its opening quote, where it has one).</param>
/// <param name="NameEnd">Offset behind the last character of the name.</param>
/// <param name="Value">The value.</param>
public readonly record struct SourceMember(string Name, int NameStart, int NameEnd, SourceNode Value);
