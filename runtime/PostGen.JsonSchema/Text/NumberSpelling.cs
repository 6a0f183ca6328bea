namespace PostGen.JsonSchema.Text;

// number = [ minus ] int [ frac ] [ exp ], RFC 8259, section 6
internal readonly struct NumberSpelling
{
    public readonly bool IsValid;
    public readonly int WholeStart;
    public readonly int WholeEnd;
    public readonly int FractionStart;
    public readonly int FractionEnd;
    public readonly int ExponentStart;

    public NumberSpelling(string text)
    {
        int at = text.Length > 0 && text[0] == '-' ? 1 : 0;
        WholeStart = at;
        WholeEnd = at = SkipDigits(text, at);
        if (WholeEnd == WholeStart || (text[WholeStart] == '0' && WholeEnd - WholeStart > 1))
        {
            return;
        }

        if (at < text.Length && text[at] == '.')
        {
            FractionStart = at + 1;
            FractionEnd = at = SkipDigits(text, at + 1);
            if (FractionEnd == FractionStart)
            {
                return;
            }
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            ExponentStart = ++at;
            at += at < text.Length && text[at] is '+' or '-' ? 1 : 0;
            int digits = at;
            at = SkipDigits(text, at);
            if (at == digits)
            {
                return;
            }
        }

        IsValid = at == text.Length;
    }

    private static int SkipDigits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at;
    }
}
