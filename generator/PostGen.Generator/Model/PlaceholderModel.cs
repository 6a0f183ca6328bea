namespace PostGen.Generator.Model;

/// <summary>Placeholders in a text member that stand for the entries of a list member (<c>x-postgen-placeholders</c>).</summary>
/// <param name="Text">C# name of the text member.</param>
/// <param name="List">C# name of the list member.</param>
/// <param name="TextJsonName">JSON name of the text member.</param>
/// <param name="ListJsonName">JSON name of the list member.</param>
/// <param name="Pattern">How a placeholder is written, with <c>n</c> for the index: <c>{{n}}</c>.</param>
internal sealed record PlaceholderModel(string Text, string List, string TextJsonName, string ListJsonName, string Pattern)
{
    public const string DefaultPattern = "{{n}}";

    /// <summary>Written as attribute and runtime expect it.</summary>
    public bool IsDefault => Pattern == DefaultPattern;
}
