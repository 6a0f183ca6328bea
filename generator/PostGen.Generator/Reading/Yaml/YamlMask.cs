using System.Text;

namespace PostGen.Generator.Reading.Yaml;

/// <summary>
/// Stand-ins for characters that the parser would take for syntax although they are text. They are Unicode noncharacters
/// (U+FDD0 and following), which no document may contain, and become what they were when a scalar is read.
/// </summary>
internal static class YamlMask
{
    // The last three end a line in YAML 1.1 (and so for the parser), and are ordinary characters in YAML 1.2.
    private const string Masked = ":%@`*\"'\u0085\u2028\u2029";
    private const int FirstSeparator = 7;
    private const char First = '\uFDD0';

    private static readonly char[] s_separators = ['\u0085', '\u2028', '\u2029'];

    public static bool IsUsedIn(string text)
    {
        foreach (char c in text)
        {
            if (IsMask(c))
            {
                return true;
            }
        }

        return false;
    }

    public static char Of(char c) => (char)(First + Masked.IndexOf(c));

    /// <summary>Whether something was masked because it would have been taken for syntax.</summary>
    public static bool HidesSyntax(string text)
    {
        foreach (char c in text)
        {
            if (c >= First && c < First + FirstSeparator)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The very same string where no line separators stand in it.</summary>
    public static string WithoutSeparators(string text)
    {
        if (text.IndexOfAny(s_separators) < 0 || IsUsedIn(text))
        {
            return text;
        }

        StringBuilder masked = new(text);
        foreach (char separator in s_separators)
        {
            masked.Replace(separator, Of(separator));
        }

        return masked.ToString();
    }

    /// <summary>The very same string where nothing in it is masked.</summary>
    public static string Restore(string text)
    {
        if (!IsUsedIn(text))
        {
            return text;
        }

        StringBuilder restored = new(text);
        for (int i = 0; i < restored.Length; i++)
        {
            restored[i] = IsMask(restored[i]) ? Masked[restored[i] - First] : restored[i];
        }

        return restored.ToString();
    }

    private static bool IsMask(char c) => c >= First && c < First + Masked.Length;
}
