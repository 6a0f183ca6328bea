using System.Globalization;
using System.Text;
using PostGen.Generator.Model;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>A JSON scalar as a C# expression of the property's type.</summary>
internal static class CSharpConstant
{
    public static string? Of(string? json, TypeKind type) => json is null ? null : type switch
    {
        TypeKind.String => Text(JsonString.Content(json)),
        TypeKind.Boolean => json is "true" or "false" ? json : null,
        TypeKind.Int32 => int.TryParse(json, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int i) ? i.ToString(CultureInfo.InvariantCulture) : null,
        TypeKind.Int64 => long.TryParse(json, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long l) ? l.ToString(CultureInfo.InvariantCulture) + "L" : null,
        TypeKind.Double => double.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out double d) ? d.ToString("R", CultureInfo.InvariantCulture) + "d" : null,
        _ => null,
    };

    private static string Text(string content)
    {
        StringBuilder text = new("\"");
        foreach (char c in content)
        {
            // Everything but plain ASCII is spelt out: C# ends a line at U+2028, U+2029 and U+0085 too.
            if (c is '"' or '\\' or < ' ' or > '~')
            {
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }

        return text.Append('"').ToString();
    }
}
