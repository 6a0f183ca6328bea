namespace PostGen.Runtime;

/// <summary>
/// States that each <c>{{n}}</c> in a text refers to entry n (from zero) of a list.
/// JSON Schema has no keyword for it; documents say it with the extension <c>x-postgen-placeholders</c>.
/// </summary>
/// <param name="text">JSON name of the property with the text.</param>
/// <param name="items">JSON name of the property with the list.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class SchemaPlaceholdersAttribute(string text, string items) : Attribute
{
    /// <summary>JSON name of the property with the text.</summary>
    public string Text { get; } = text;

    /// <summary>JSON name of the property with the list.</summary>
    public string Items { get; } = items;

    /// <summary>How a placeholder is written, with the letter n for the index: <c>{{n}}</c> by default.</summary>
    public string Pattern { get; set; } = "{{n}}";
}
