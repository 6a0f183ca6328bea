namespace PostGen.Generator.Reading.Yaml;

/// <summary>Says what to do about a syntax error that YamlDotNet words for people who know the grammar.</summary>
internal static class YamlAdvice
{
    /// <summary>What the parser says of a name without a colon.</summary>
    public const string MissingColon = "could not find expected ':'";

    /// <summary>What the parser says of a quote that is still open at the end of the text.</summary>
    public const string UnclosedQuote = "quoted scalar, found unexpected";

    private const string Indentation = "The indentation of this line does not fit the lines around it: give it that of its siblings";

    private static readonly KeyValuePair<string, string>[] s_advice =
    [
        new("Mapping values are not allowed", "A name with a colon cannot stand here: put the text in quotes, or give the line the indentation of its siblings"),
        new("found invalid mapping", "A colon followed by a space ends a name: put the text in quotes, or check the indentation of the line below"),
        new("did not find expected key", Indentation),
        new("expected '-' indicator", Indentation),
        new("Block sequence entries are not allowed", "A list item cannot stand here: begin the list on a line of its own"),
        new(MissingColon, "A name must be followed by a colon and a space: add them, or put the text in quotes"),
        new("tab", "Tabs cannot indent YAML: use spaces"),
        new("',' or '}'", "A mapping in braces is not closed, or a comma is missing in it: add '}' or ','"),
        new("',' or ']'", "A list in brackets is not closed, or a comma is missing in it: add ']' or ','"),
        new(UnclosedQuote, "The quote that begins here is not closed: add the closing quote"),
        new("unknown escape", "A backslash in double quotes begins an escape, and YAML has none like this: double the backslash or use single quotes"),
        new("hexadecimal number", "An escape in double quotes lacks hexadecimal digits: complete it or use single quotes"),
        new("Unicode", "An escape in double quotes names no character: correct it or use single quotes"),
        new("wrong indentation", "The quote that begins here is not closed, or lines of its text are not indented deeper than its name: add the closing quote or indent them"),
        new("spaces in", "The first lines of this text are indented deeper than what follows: give them the same indentation"),
        new("block scalar", "Behind '|' or '>' only a digit, '+' or '-' and a comment may stand: begin the text on the next line"),
        new("cannot start any token", "A value cannot begin with this character: put the text in quotes"),
        new("directive", "A line that begins with '%' is a directive, and this is none: put the text in quotes"),
        new("tag", "'!' begins a tag, and this one is not complete or not declared: put the text in quotes"),
        new("anchor", "'&' begins an anchor, which needs a name and cannot stand here: put the text in quotes"),
        new("document", "A line '---' or '...' ends the document: remove it, or put what follows into a file of its own"),
    ];

    /// <summary>What the parser would say of a bracket that is not closed.</summary>
    public static string UnclosedBracket(char bracket) => bracket == '[' ? "',' or ']'" : "',' or '}'";

    public static string For(string message)
    {
        foreach (KeyValuePair<string, string> advice in s_advice)
        {
            if (message.IndexOf(advice.Key, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return advice.Value;
            }
        }

        return "This line cannot be read as YAML: check its quotes, brackets and indentation, and those of the line above";
    }
}
