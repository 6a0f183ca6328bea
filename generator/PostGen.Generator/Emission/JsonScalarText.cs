using System.Globalization;
using System.Text;

namespace PostGen.Generator.Emission;

/// <summary>JSON texts of scalars, as the model holds them.</summary>
internal static class JsonScalarText
{
    /// <summary>The content of a string, the text of anything else.</summary>
    public static string Content(string json)
    {
        if (json.Length < 2 || json[0] != '"')
        {
            return json;
        }

        var content = new StringBuilder(json.Length);
        for (int i = 1; i < json.Length - 1; i++)
        {
            if (json[i] != '\\')
            {
                content.Append(json[i]);
                continue;
            }

            i++;
            content.Append(Unescape(json, ref i));
        }

        return content.ToString();
    }

    private static char Unescape(string json, ref int i)
    {
        switch (json[i])
        {
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'b': return '\b';
            case 'f': return '\f';
            case 'u' when i + 4 < json.Length && int.TryParse(json.Substring(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int code):
                i += 4;
                return (char)code;
            default: return json[i];
        }
    }
}
