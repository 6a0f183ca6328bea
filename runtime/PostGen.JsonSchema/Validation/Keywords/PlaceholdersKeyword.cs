using System.Globalization;
using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// The vendor extension x-postgen-placeholders: a text of the object names entries of a list of the object.
internal sealed class PlaceholdersKeyword(string text, string list, PlaceholderPattern pattern) : Keyword(KeywordName)
{
    public const string KeywordName = "x-postgen-placeholders";

    public static void AddTo(KeywordBuilder builder)
    {
        IReadOnlyList<SourceNode> rules = builder[KeywordName] switch
        {
            SourceObject one => [one],
            SourceArray several => several.ItemArray,
            _ => [],
        };
        foreach (SourceNode rule in rules)
        {
            if (TextOf(rule, "in") is { } text
                && TextOf(rule, "into") is { } list
                && (TextOf(rule, "pattern") is { } written ? PlaceholderPattern.Parse(written) : PlaceholderPattern.Default) is { } pattern)
            {
                builder.Add(new PlaceholdersKeyword(text, list, pattern));
            }
            else
            {
                builder.Add(new DoubtKeyword(KeywordName, $"{KeywordName} needs \"in\" and \"into\", names of properties, and may have a \"pattern\" such as {{{{n}}}}."));
            }
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (instance is not SourceObject value || value[text] is not SourceScalar { Kind: SourceKind.String } given || value[list] is not (null or SourceArray))
        {
            return true;
        }

        int count = value[list] is SourceArray entries ? entries.ItemArray.Length : 0;
        bool valid = true;
        foreach (Placeholder placeholder in pattern.Find(given.Text))
        {
            if (placeholder.Index < 0 || placeholder.Index >= count)
            {
                string wanted = placeholder.Index < 0 ? "counts from 0" : count switch
                {
                    0 => "has no entries",
                    1 => "has only the entry 0",
                    _ => "has only the entries 0 to " + (count - 1).ToString(CultureInfo.InvariantCulture),
                };
                string shown = given.Text.Substring(placeholder.Offset, placeholder.Length);
                valid = frame.WantsFaults && frame.Fail(this, given, $"\"{text}\" names the entry {shown} of \"{list}\", which {wanted}.");
            }
        }

        return valid;
    }

    private static string? TextOf(SourceNode rule, string member) =>
        rule is SourceObject value && value[member] is SourceScalar { Kind: SourceKind.String } text ? text.Text : null;
}
