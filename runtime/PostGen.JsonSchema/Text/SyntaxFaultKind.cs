namespace PostGen.JsonSchema.Text;

/// <summary>What is wrong with a piece of JSON text.</summary>
public enum SyntaxFaultKind : byte
{
    /// <summary>The text holds no value at all.</summary>
    Empty,

    /// <summary>Characters that cannot stand here.</summary>
    Unexpected,

    /// <summary>A value, a name, a colon or a comma is missing.</summary>
    Missing,

    /// <summary>An object, array, string or comment is not closed.</summary>
    Unclosed,

    /// <summary>A comma before a closing bracket, or twice in a row.</summary>
    ExtraComma,

    /// <summary>A comment: JSON has none.</summary>
    Comment,

    /// <summary>A string, name or escape in a spelling that JSON does not have.</summary>
    Text,

    /// <summary>A number in a spelling that JSON does not have.</summary>
    Number,

    /// <summary>A word other than <c>true</c>, <c>false</c> and <c>null</c>.</summary>
    Word,

    /// <summary>Nested deeper than the limit.</summary>
    TooDeep,

    /// <summary>More text behind the value.</summary>
    Trailing,
}
