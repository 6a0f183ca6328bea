namespace PostGen.Generator.Reading.Yaml;

/// <summary>Takes faulty lines out of a text without moving the others.</summary>
internal static class YamlRecovery
{
    /// <summary>The offset itself, or the begin of the last line before it that says something.</summary>
    public static int LineWithContent(string text, int offset)
    {
        int start = StartOfLine(text, offset);
        if (SaysSomething(text, start))
        {
            return Math.Max(offset, ContentOf(text, start));
        }

        int above = LineWithContentAbove(text, offset);
        return above < 0 ? offset : above;
    }

    /// <summary>The content of the last line above an offset's own that says something; -1 where there is none.</summary>
    public static int LineWithContentAbove(string text, int offset)
    {
        for (int start = StartOfLine(text, offset); start > 0;)
        {
            start = StartOfLine(text, start - 1);
            if (SaysSomething(text, start))
            {
                return ContentOf(text, start);
            }
        }

        return -1;
    }

    /// <summary>
    /// Turns the line at an offset and the lines below that are indented deeper into comments, which end a text above them
    /// where blank lines would lengthen it. False: there was nothing to take out.
    /// </summary>
    public static bool TryTakeOut(ref string text, int offset)
    {
        int start = StartOfLine(text, offset);
        int end = EndOfLine(text, start);
        int indent = ContentOf(text, start) - start;
        if (!SaysSomething(text, start))
        {
            return false;
        }

        // How deep a tab goes nobody knows, so such a line goes alone.
        bool hasTab = text.IndexOf('\t', start, indent) >= 0;
        for (int next = NextLine(text, end); next < text.Length && !hasTab; next = NextLine(text, EndOfLine(text, next)))
        {
            int nextEnd = EndOfLine(text, next);
            int content = ContentOf(text, next);
            if (content < nextEnd && content - next <= indent)
            {
                break;
            }

            end = nextEnd;
        }

        char[] chars = text.ToCharArray();
        for (int i = start; i < end; i++)
        {
            chars[i] = chars[i] is '\r' or '\n' ? chars[i] : ' ';
        }

        chars[start + indent] = '#';
        text = new string(chars);
        return true;
    }

    public static int EndOfLine(string text, int at)
    {
        int end = text.IndexOfAny(['\r', '\n'], at);
        return end < 0 ? text.Length : end;
    }

    /// <summary>The begin of the line behind the one that ends at an offset.</summary>
    public static int NextLine(string text, int end) =>
        end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;

    /// <summary>The first character of a line that is no space and no tab.</summary>
    public static int ContentOf(string text, int start)
    {
        while (start < text.Length && text[start] is ' ' or '\t')
        {
            start++;
        }

        return start;
    }

    private static bool SaysSomething(string text, int start)
    {
        int content = ContentOf(text, start);
        return content < EndOfLine(text, start) && text[content] != '#';
    }

    private static int StartOfLine(string text, int offset) =>
        offset == 0 ? 0 : text.LastIndexOfAny(['\r', '\n'], offset - 1) + 1;
}
