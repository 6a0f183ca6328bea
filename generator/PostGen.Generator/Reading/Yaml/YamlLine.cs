namespace PostGen.Generator.Reading.Yaml;

/// <summary>Looks at one line of block-style YAML.</summary>
internal static class YamlLine
{
    /// <summary>The first colon that would end a key: one before a space, a tab or the line's end, and not in a comment; else -1.</summary>
    public static int Colon(string text, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (text[i] == ':' && (i + 1 == end || text[i + 1] is ' ' or '\t'))
            {
                return i;
            }

            if (text[i] == '#' && i > from && text[i - 1] is ' ' or '\t')
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The colon behind a quoted key; -1 where what is quoted is no key.</summary>
    public static int ColonBehindQuote(string text, int quote, int end)
    {
        int close = Close(text, quote, end);
        int colon = close < 0 ? end : YamlRecovery.ContentOf(text, close + 1);
        return colon < end && text[colon] == ':' && (colon + 1 == end || text[colon + 1] is ' ' or '\t') ? colon : -1;
    }

    /// <summary>True where the quote is closed on this line and something other than a comment stands behind it.</summary>
    public static bool HasTextBehindQuote(string text, int quote, int end)
    {
        int close = Close(text, quote, end);
        int rest = close < 0 ? end : YamlRecovery.ContentOf(text, close + 1);
        return rest < end && text[rest] != '#';
    }

    /// <summary>Whether the quote that begins at an offset ends on its line.</summary>
    public static bool IsClosed(string text, int quote, int end) => Close(text, quote, end) >= 0;

    /// <summary>True for "*name" alone. "*/*" and "*emphasis* in text" are no aliases.</summary>
    public static bool IsAlias(string text, int star, int end)
    {
        int word = EndOfWord(text, star, end);
        int rest = YamlRecovery.ContentOf(text, word);
        return (rest >= end || text[rest] == '#') && text.IndexOfAny(['/', '*', '!', '"'], star + 1, word - star - 1) < 0 && word > star + 1;
    }

    /// <summary>How many more brackets are opened than closed, quoted ones aside.</summary>
    public static int OpenBrackets(string text, int from, int end)
    {
        int depth = 0;
        for (int i = from; i < end; i++)
        {
            switch (text[i])
            {
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']':
                    depth--;
                    break;
                case '"' or '\'':
                    int close = Close(text, i, end);
                    i = close < 0 ? end : close;
                    break;
                case '#' when text[i - 1] is ' ' or '\t':
                    return depth;
            }
        }

        return depth;
    }

    public static int EndOfWord(string text, int from, int end)
    {
        while (from < end && text[from] is not (' ' or '\t'))
        {
            from++;
        }

        return from;
    }

    private static int Close(string text, int quote, int end)
    {
        for (int i = quote + 1; i < end; i++)
        {
            if (text[quote] == '"' && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == text[quote])
            {
                if (text[quote] == '"' || i + 1 >= end || text[i + 1] != '\'')
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }
}
