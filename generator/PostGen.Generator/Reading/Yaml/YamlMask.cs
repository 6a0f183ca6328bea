using System.Text;

namespace PostGen.Generator.Reading.Yaml;

/// <summary>
/// Stand-ins for characters that the parser would take for syntax although they are text. They are Unicode noncharacters
/// (U+FDD0 and following), which no document may contain, and become what they were when a scalar is read.
/// </summary>
internal static class YamlMask
{
    private const string Masked = ":%@`*\"'";
    private const char First = '\uFDD0';

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
