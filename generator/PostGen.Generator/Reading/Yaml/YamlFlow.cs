namespace PostGen.Generator.Reading.Yaml;

/// <summary>
/// Braces and brackets over several lines. The parser wants their lines indented with spaces and deeper than their key; JSON that
/// was pasted into YAML often is not. Where the lines are joined into one, indentation does not matter.
/// </summary>
internal static class YamlFlow
{
    /// <summary>The offset behind the closing bracket; -1 where the bracket seems not to be closed.</summary>
    /// <param name="column">Of the key: a line that is indented less is not inside any more.</param>
    public static int End(string text, int open, int column)
    {
        int depth = 0;
        for (int i = open; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '{' or '[':
                    if (++depth > YamlTreeBuilder.MaxDepth)
                    {
                        return -1;
                    }

                    break;
                case '}' or ']' when --depth == 0:
                    return i + 1;
                case '"' or '\'' when IsTokenStart(text, i):
                    i = YamlQuote.Close(text, i);
                    if (i < 0)
                    {
                        return -1;
                    }

                    break;
                case '#' when text[i - 1] is ' ' or '\t':
                    i = YamlRecovery.EndOfLine(text, i) - 1;
                    break;
                case '\n' when IsOutside(text, i + 1, column):
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>Turns line breaks, tabs and comments between two offsets into spaces; texts in quotes stay as they are.</summary>
    public static void Join(char[] chars, string text, int open, int end)
    {
        int at = open;
        while (at < end)
        {
            char c = text[at];
            if (c is '"' or '\'' && IsTokenStart(text, at))
            {
                at = YamlQuote.Close(text, at) + 1;
                continue;
            }

            bool isComment = c == '#' && text[at - 1] is ' ' or '\t';
            int blankTo = isComment ? YamlRecovery.EndOfLine(text, at) : c is '\r' or '\n' or '\t' ? at + 1 : at;
            for (int i = at; i < blankTo; i++)
            {
                chars[i] = ' ';
            }

            at = Math.Max(at + 1, blankTo);
        }
    }

    // An apostrophe inside a word opens nothing.
    private static bool IsTokenStart(string text, int at) => at == 0 || text[at - 1] is ' ' or '\t' or '\n' or '{' or '[' or ',' or ':';

    private static bool IsOutside(string text, int line, int column)
    {
        int content = YamlRecovery.ContentOf(text, line);
        bool isBlank = content >= YamlRecovery.EndOfLine(text, line);
        bool hasTab = text.IndexOf('\t', line, content - line) >= 0;
        return !isBlank && !hasTab && content - line < column;
    }
}
