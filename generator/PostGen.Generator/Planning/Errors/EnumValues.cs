using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Errors;

/// <summary>The values of an <c>enum</c> or <c>const</c> with their descriptions.</summary>
internal static class EnumValues
{
    /// <summary>Null where the schema lists no values. A new list each time.</summary>
    public static List<ErrorTypeValue>? Of(DocumentNode schema)
    {
        DocumentNode constant = schema["const"];
        if (constant.ScalarText is { } only && !constant.IsNull)
        {
            return [new ErrorTypeValue(only, Description(schema, only, 0) ?? schema["description"].Text ?? schema["title"].Text)];
        }

        if (!schema["enum"].IsArray)
        {
            return null;
        }

        List<ErrorTypeValue> values = [];
        int index = 0;
        foreach (DocumentNode item in schema["enum"].Items)
        {
            if (item.ScalarText is { } text && !item.IsNull && !values.Exists(known => known.Text == text))
            {
                values.Add(new ErrorTypeValue(text, Description(schema, text, index)));
            }

            index++;
        }

        return values;
    }

    /// <summary><c>x-enumDescriptions</c> and its kin: a map from value to text, or texts in the order of the values.</summary>
    private static string? Description(DocumentNode schema, string value, int index)
    {
        foreach (string keyword in (ReadOnlySpan<string>)["x-enumDescriptions", "x-enum-descriptions", "x-enum-description"])
        {
            DocumentNode descriptions = schema[keyword];
            if (descriptions[value].Text is { } described)
            {
                return described;
            }

            int at = 0;
            foreach (DocumentNode description in descriptions.Items)
            {
                if (at++ == index)
                {
                    return description.Text;
                }
            }
        }

        return null;
    }
}
