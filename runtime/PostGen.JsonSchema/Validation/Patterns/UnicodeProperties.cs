namespace PostGen.JsonSchema.Validation.Patterns;

// What \p{…} may name (ECMA-262, section 22.2.2.9): all general categories, and the scripts and properties that patterns use.
internal static class UnicodeProperties
{
    private static readonly Dictionary<string, string> s_categories = new(StringComparer.Ordinal)
    {
        ["Letter"] = "L",
        ["Cased_Letter"] = "Lu Ll Lt",
        ["LC"] = "Lu Ll Lt",
        ["Uppercase_Letter"] = "Lu",
        ["Lowercase_Letter"] = "Ll",
        ["Titlecase_Letter"] = "Lt",
        ["Modifier_Letter"] = "Lm",
        ["Other_Letter"] = "Lo",
        ["Mark"] = "M",
        ["Combining_Mark"] = "M",
        ["Nonspacing_Mark"] = "Mn",
        ["Spacing_Mark"] = "Mc",
        ["Enclosing_Mark"] = "Me",
        ["Number"] = "N",
        ["Decimal_Number"] = "Nd",
        ["digit"] = "Nd",
        ["Letter_Number"] = "Nl",
        ["Other_Number"] = "No",
        ["Punctuation"] = "P",
        ["punct"] = "P",
        ["Connector_Punctuation"] = "Pc",
        ["Dash_Punctuation"] = "Pd",
        ["Open_Punctuation"] = "Ps",
        ["Close_Punctuation"] = "Pe",
        ["Initial_Punctuation"] = "Pi",
        ["Final_Punctuation"] = "Pf",
        ["Other_Punctuation"] = "Po",
        ["Symbol"] = "S",
        ["Math_Symbol"] = "Sm",
        ["Currency_Symbol"] = "Sc",
        ["Modifier_Symbol"] = "Sk",
        ["Other_Symbol"] = "So",
        ["Separator"] = "Z",
        ["Space_Separator"] = "Zs",
        ["Line_Separator"] = "Zl",
        ["Paragraph_Separator"] = "Zp",
        ["Other"] = "C",
        ["Control"] = "Cc",
        ["cntrl"] = "Cc",
        ["Format"] = "Cf",
        ["Surrogate"] = "Cs",
        ["Private_Use"] = "Co",
        ["Unassigned"] = "Cn",
        ["Alphabetic"] = "L Nl",
        ["Alpha"] = "L Nl",
        ["Uppercase"] = "Lu",
        ["Lowercase"] = "Ll",
        ["White_Space"] = "Z",
    };

    private static readonly Dictionary<string, CodePointRange[]> s_ranges = new(StringComparer.Ordinal)
    {
        ["Any"] = [new(0, 0x10FFFF)],
        ["ASCII"] = [new(0, 0x7F)],
        ["ASCII_Hex_Digit"] = [new('0', '9'), new('A', 'F'), new('a', 'f')],
        ["Latin"] = [new('A', 'Z'), new('a', 'z'), new(0xAA, 0xAA), new(0xBA, 0xBA), new(0xC0, 0xD6), new(0xD8, 0xF6), new(0xF8, 0x2B8), new(0x1E00, 0x1EFF), new(0x2C60, 0x2C7F), new(0xA722, 0xA7FF), new(0xFF21, 0xFF3A), new(0xFF41, 0xFF5A)],
        ["Greek"] = [new(0x370, 0x373), new(0x375, 0x377), new(0x37A, 0x37D), new(0x37F, 0x37F), new(0x384, 0x384), new(0x386, 0x386), new(0x388, 0x3E1), new(0x3F0, 0x3FF), new(0x1F00, 0x1FFE)],
        ["Cyrillic"] = [new(0x400, 0x484), new(0x487, 0x52F), new(0x1C80, 0x1C8A), new(0x2DE0, 0x2DFF), new(0xA640, 0xA69F)],
        ["Hebrew"] = [new(0x591, 0x5F4), new(0xFB1D, 0xFB4F)],
        ["Arabic"] = [new(0x600, 0x604), new(0x606, 0x60B), new(0x60D, 0x61A), new(0x61C, 0x61E), new(0x620, 0x63F), new(0x641, 0x64A), new(0x656, 0x66F), new(0x671, 0x6DC), new(0x6DE, 0x6FF), new(0x750, 0x77F), new(0xFB50, 0xFDFF), new(0xFE70, 0xFEFC)],
        ["Devanagari"] = [new(0x900, 0x950), new(0x955, 0x963), new(0x966, 0x97F)],
        ["Thai"] = [new(0xE01, 0xE3A), new(0xE40, 0xE5B)],
        ["Hangul"] = [new(0x1100, 0x11FF), new(0x3131, 0x318E), new(0xA960, 0xA97C), new(0xAC00, 0xD7A3)],
        ["Hiragana"] = [new(0x3041, 0x3096), new(0x309D, 0x309F)],
        ["Katakana"] = [new(0x30A1, 0x30FA), new(0x30FD, 0x30FF), new(0x31F0, 0x31FF), new(0xFF66, 0xFF9D)],
        ["Han"] = [new(0x2E80, 0x2FD5), new(0x3005, 0x3005), new(0x3007, 0x3007), new(0x3021, 0x3029), new(0x3400, 0x4DBF), new(0x4E00, 0x9FFF), new(0xF900, 0xFAD9), new(0x20000, 0x323AF)],
    };

    private static readonly HashSet<string> s_short = new(s_categories.Values.SelectMany(value => value.Split(' ')), StringComparer.Ordinal);

    public static bool TryAdd(string name, bool negated, CharacterClass characters)
    {
        int equals = name.IndexOf('=');
        string property = equals < 0 ? "" : name.Substring(0, equals);
        string value = name.Substring(equals + 1);
        if (property is "" or "General_Category" or "gc" && (s_short.Contains(value) || s_categories.ContainsKey(value)))
        {
            string categories = s_categories.TryGetValue(value, out string? known) ? known : value;

            // Outside of each of several categories is no list of categories.
            if (negated && categories.IndexOf(' ') >= 0)
            {
                return false;
            }

            characters.AddCategories(categories, negated);
            return true;
        }

        if (property is "" or "Script" or "sc" or "Script_Extensions" or "scx" && s_ranges.TryGetValue(value, out CodePointRange[]? ranges))
        {
            characters.AddRanges(ranges, negated);
            return true;
        }

        return false;
    }
}
