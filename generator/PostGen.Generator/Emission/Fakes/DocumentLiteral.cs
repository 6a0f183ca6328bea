namespace PostGen.Generator.Emission.Fakes;

/// <summary>
/// The reduced document as a raw UTF-8 literal. Safe without escaping: its text is printable ASCII and line ends (the planner writes it
/// so), and the fence is longer than any run of quotes in it.
/// </summary>
internal static class DocumentLiteral
{
    public static void Emit(SourceWriter writer, string document)
    {
        string fence = new('"', Math.Max(3, LongestRun(document) + 1));
        writer.Line($"private static sys::ReadOnlySpan<byte> Document => {fence}");
        writer.Indent();
        writer.Line(document);
        writer.Line($"{fence}u8;");
        writer.Outdent();
    }

    private static int LongestRun(string text)
    {
        int longest = 0;
        int run = 0;
        foreach (char c in text)
        {
            if (c != '\n' && c is < ' ' or > '~')
            {
                throw new ArgumentException("The document is not plain ASCII.", nameof(text));
            }

            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
