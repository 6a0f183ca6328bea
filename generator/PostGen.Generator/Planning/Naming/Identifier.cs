using System.Globalization;
using System.Text;

namespace PostGen.Generator.Planning.Naming;

/// <summary>Turns any text of a document into a C# identifier. The same text always gives the same identifier.</summary>
internal static class Identifier
{
    // Far below C#'s 1,023 bytes, so that suffixes (Exception, Result, a number) always fit.
    private const int LongestLength = 150;

    /// <summary>Pascal case: <c>PROMOTED_PLUS</c> gives <c>PromotedPlus</c>, <c>+1</c> gives <c>Plus1</c>, <c>2fa</c> gives <c>_2fa</c>.</summary>
    public static string Pascal(string text) => Finish(Words(text, spellSymbols: false));

    /// <summary>Pascal case with every symbol spelt out, to tell names apart that differ by symbols only: <c>StartTimeLessThan</c>.</summary>
    public static string PascalSpelt(string text) => Finish(Words(text, spellSymbols: true));

    /// <summary>Camel case: <c>StartTime</c> gives <c>startTime</c>. May be a C# keyword, which printing escapes.</summary>
    public static string Camel(string text) => LowerFirst(Pascal(text));

    /// <summary>Camel case of <see cref="PascalSpelt"/>.</summary>
    public static string CamelSpelt(string text) => LowerFirst(PascalSpelt(text));

    /// <summary>Cuts an identifier that was put together of several; what is cut off is replaced by a hash of the whole.</summary>
    public static string Shorten(string identifier) =>
        identifier.Length <= LongestLength
            ? identifier
            : identifier.Substring(0, LongestLength - 8) + StableHash.Of(identifier).ToString("x8", CultureInfo.InvariantCulture);

    private static string Finish(string identifier) =>
        Shorten(StartsIdentifier(identifier[0]) ? identifier : "_" + identifier);

    private static string LowerFirst(string identifier)
    {
        // A run of capitals is one word whose last capital starts the next word: HTTPServer gives httpServer.
        int length = 0;
        while (length < identifier.Length && char.IsUpper(identifier[length]))
        {
            length++;
        }

        if (length > 1 && length < identifier.Length && char.IsLower(identifier[length]))
        {
            length--;
        }

        return length == 0 ? identifier : identifier.Substring(0, length).ToLowerInvariant() + identifier.Substring(length);
    }

    private static string Words(string text, bool spellSymbols)
    {
        StringBuilder result = new(text.Length + 8);
        int i = 0;
        while (i < text.Length)
        {
            if (IsPart(text[i]))
            {
                int end = WordEnd(text, i);
                AppendWord(result, text, i, end);
                i = end;
            }
            else if ((spellSymbols && !SymbolNames.IsSeparator(text[i])) || IsSign(text, i))
            {
                i += SymbolNames.AppendName(result, text, i);
            }
            else
            {
                i++;
            }
        }

        if (result.Length == 0)
        {
            SymbolNames.AppendAll(result, text);
        }

        return result.ToString();
    }

    /// <summary><c>-created</c> and <c>+1</c> mean something else than <c>created</c> and <c>1</c>, even where both are not there.</summary>
    private static bool IsSign(string text, int at) =>
        at == 0 && text[0] is '-' or '+' && text.Length > 1 && IsPart(text[1]);

    private static int WordEnd(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && IsPart(text[end]) && !(char.IsUpper(text[end]) && char.IsLower(text[end - 1])))
        {
            end++;
        }

        return end;
    }

    private static void AppendWord(StringBuilder result, string text, int start, int end)
    {
        bool capitals = true;
        for (int i = start; i < end; i++)
        {
            capitals &= !char.IsLower(text[i]);
        }

        result.Append(char.ToUpperInvariant(text[start]));
        for (int i = start + 1; i < end; i++)
        {
            result.Append(capitals ? char.ToLowerInvariant(text[i]) : text[i]);
        }
    }

    private static bool StartsIdentifier(char c) => c == '_' || char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    private static bool IsPart(char c) =>
        c < 128
            ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
            : char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
