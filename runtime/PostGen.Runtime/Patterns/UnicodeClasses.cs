using System.Globalization;

namespace PostGen.Runtime.CompilerServices;

/// <summary>General categories by the names that <c>\p{…}</c> uses (Unicode, table 4-4).</summary>
internal static class UnicodeClasses
{
    private static readonly string[] s_names =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc",
        "Cf", "Cs", "Co", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    /// <summary>The categories of a name, or null where it names none.</summary>
    public static UnicodeCategory[]? Find(string name)
    {
        int equals = name.IndexOf('=');
        if (equals >= 0 && name[..equals] is not ("General_Category" or "gc"))
            return null;

        name = Short(name[(equals + 1)..]);
        var found = new List<UnicodeCategory>();
        for (int i = 0; i < s_names.Length; i++)
        {
            if (s_names[i] == name || (name.Length == 1 && s_names[i][0] == name[0]) || (name == "LC" && i < 3))
                found.Add((UnicodeCategory)i);
        }

        return found.Count == 0 ? null : [.. found];
    }

    private static string Short(string name) => name switch
    {
        "Letter" or "Alphabetic" or "Alpha" => "L",
        "Uppercase_Letter" or "Uppercase" or "Upper" => "Lu",
        "Lowercase_Letter" or "Lowercase" or "Lower" => "Ll",
        "Mark" => "M",
        "Number" => "N",
        "Decimal_Number" => "Nd",
        "Punctuation" or "punct" => "P",
        "Symbol" => "S",
        "Separator" => "Z",
        "Space_Separator" => "Zs",
        "Control" or "cntrl" => "Cc",
        "Other" => "C",
        _ => name,
    };
}
