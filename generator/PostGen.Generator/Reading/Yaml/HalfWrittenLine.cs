namespace PostGen.Generator.Reading.Yaml;

/// <summary>
/// A name without its colon or a quote that is not closed, as a line is while somebody writes it. The parser takes the next lines for
/// its continuation and blames one of those.
/// </summary>
internal static class HalfWrittenLine
{
    // A quote takes in all lines up to the next one of its kind; one that is farther away is not looked for.
    private const int FarthestQuote = 16;

    /// <summary>What is wrong with the line above a fault, looked at alone, or with one farther above that leaves a quote open.</summary>
    public static YamlFault? Above(string text, int fault)
    {
        int line = YamlRecovery.LineWithContentAbove(text, fault);
        YamlFault? found = line < 0 ? null : Of(text, line);
        for (int i = 1; i < FarthestQuote && line >= 0 && found is null; i++)
        {
            line = YamlRecovery.LineWithContentAbove(text, line);
            YamlFault? other = line < 0 ? null : Of(text, line);
            found = other?.Message == YamlAdvice.UnclosedQuote ? other : null;
        }

        return found;
    }

    private static YamlFault? Of(string text, int start)
    {
        int end = YamlRecovery.EndOfLine(text, start);
        while (start + 1 < end && text[start] == '-' && text[start + 1] == ' ')
        {
            start = YamlRecovery.ContentOf(text, start + 1);
        }

        if (start >= end || text[start] is '{' or '[' or '}' or ']' or '&' or '!' or '?' or '|' or '>')
        {
            return null;
        }

        if (text[start] is '"' or '\'')
        {
            return YamlLine.IsClosed(text, start, end) ? NoColon(text, start, end, YamlLine.ColonBehindQuote(text, start, end)) : OpenQuote(start);
        }

        int colon = YamlLine.Colon(text, start, end);
        int value = colon < 0 ? end : YamlRecovery.ContentOf(text, colon + 1);
        return value < end && (text[value] is '"' or '\'') && !YamlLine.IsClosed(text, value, end)
            ? OpenQuote(value)
            : NoColon(text, start, end, colon);
    }

    private static YamlFault OpenQuote(int at) => new(at, at + 1, YamlAdvice.UnclosedQuote);

    private static YamlFault? NoColon(string text, int start, int end, int colon) =>
        colon >= 0 ? null : new YamlFault(start, start + text.Substring(start, end - start).TrimEnd().Length, YamlAdvice.MissingColon);
}
