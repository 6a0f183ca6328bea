using System.Globalization;

namespace PostGen.JsonSchema.Instances.Patterns;

/// <summary>What a backslash and what follows it stand for.</summary>
internal sealed record CharacterEscape(IReadOnlyList<(char First, char Last)> Ranges, bool Negated)
{
    private static readonly (char First, char Last)[] s_digits = [('0', '9')];
    private static readonly (char First, char Last)[] s_words = [('a', 'z'), ('A', 'Z'), ('0', '9'), ('_', '_')];
    private static readonly (char First, char Last)[] s_spaces = [(' ', ' '), ('\t', '\t'), ('\n', '\n')];

    /// <summary>Reads from the backslash on; null for back references and what else stands for no character.</summary>
    public static CharacterEscape? Read(string pattern, ref int at)
    {
        if (at + 1 >= pattern.Length)
        {
            return null;
        }

        char c = pattern[at + 1];
        at += 2;
        switch (c)
        {
            case 'd' or 'D':
                return new(s_digits, c == 'D');
            case 'w' or 'W':
                return new(s_words, c == 'W');
            case 's' or 'S':
                return new(s_spaces, c == 'S');
            case 'x':
                return Hex(pattern, ref at, 2);
            case 'u':
                return Hex(pattern, ref at, 4);
            case 'p':
                return Property(pattern, ref at);
            case >= '1' and <= '9' or 'k' or 'P' or 'c':
                return null;
            default:
                return Single(c switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'f' => '\f', 'v' => '\v', '0' => '\0', _ => c });
        }
    }

    private static CharacterEscape Single(char c) => new([(c, c)], false);

    private static CharacterEscape? Hex(string pattern, ref int at, int digits)
    {
        if (at + digits > pattern.Length
            || !ushort.TryParse(pattern.Substring(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
        {
            return null;
        }

        at += digits;
        return Single((char)code);
    }

    private static CharacterEscape? Property(string pattern, ref int at)
    {
        int end = at < pattern.Length && pattern[at] == '{' ? pattern.IndexOf('}', at) : -1;
        if (end < 0)
        {
            return null;
        }

        string name = pattern.Substring(at + 1, end - at - 1);
        at = end + 1;
        return name switch
        {
            "L" or "Letter" or "Ll" => new([('a', 'z')], false),
            "Lu" => new([('A', 'Z')], false),
            "N" or "Nd" => new(s_digits, false),
            _ => null,
        };
    }
}
