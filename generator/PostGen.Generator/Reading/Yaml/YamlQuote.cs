namespace PostGen.Generator.Reading.Yaml;

/// <summary>Texts in quotes over several lines. The parser wants every line indented deeper than the key, which other readers do not.</summary>
internal static class YamlQuote
{
    /// <summary>The closing quote; -1 where there is none.</summary>
    public static int Close(string text, int quote)
    {
        for (int i = quote + 1; i < text.Length; i++)
        {
            if (text[quote] == '"' && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == text[quote])
            {
                if (text[quote] == '"' || i + 1 >= text.Length || text[i + 1] != '\'')
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }

    /// <summary>Whether a line between the quotes is not indented deeper than a column, and nothing but a comment follows the closing one.</summary>
    public static bool IsTooFarLeft(string text, int quote, int close, int column)
    {
        int rest = YamlRecovery.ContentOf(text, close + 1);
        bool endsLine = rest >= text.Length || text[rest] is '\r' or '\n' or '#';
        for (int line = NextLine(text, quote); endsLine && line <= close; line = NextLine(text, line))
        {
            int content = YamlRecovery.ContentOf(text, line);
            if (content < YamlRecovery.EndOfLine(text, line) && content - line <= column)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Folds the lines between the quotes into one, as the parser would (YAML 1.2, section 7.3.1).</summary>
    public static void Fold(char[] chars, string text, int quote, int close)
    {
        for (int end = YamlRecovery.EndOfLine(text, quote); end < close; end = YamlRecovery.EndOfLine(text, end))
        {
            int from = end;
            while (text[from - 1] is ' ' or '\t')
            {
                from--;
            }

            int breaks = 0;
            int to = end;
            while (text[to] is '\r' or '\n')
            {
                to = YamlRecovery.ContentOf(text, YamlRecovery.NextLine(text, to));
                breaks++;
            }

            bool isEscaped = text[end - 1] == '\\' && text[end - 2] != '\\';
            from -= isEscaped ? 1 : 0;
            for (int i = from; i < to; i++)
            {
                chars[i] = i - from < breaks - 1 ? YamlMask.Of('\n') : YamlMask.Nothing;
            }

            chars[from] = breaks == 1 && !isEscaped ? ' ' : chars[from];
            end = to;
        }
    }

    private static int NextLine(string text, int at)
    {
        int end = YamlRecovery.EndOfLine(text, at);
        return end >= text.Length ? text.Length + 1 : YamlRecovery.NextLine(text, end);
    }
}
