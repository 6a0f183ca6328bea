using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Names and descriptions that vendor extensions give to the values of an enum.</summary>
internal sealed class EnumNames(Conjunction conjunction)
{
    // By position: openapi-generator, NSwag, and lists of descriptions.
    private readonly DocumentNode _names = FirstOf(conjunction, "x-enum-varnames", "x-enumNames", "x-enum-names");
    private readonly DocumentNode _texts = FirstOf(conjunction, "x-enumDescriptions", "x-enum-descriptions", "x-enum-description");
    private readonly DocumentNode _deprecated = FirstOf(conjunction, "x-enumDeprecated", "x-enum-deprecated");
    private readonly DocumentNode _microsoft = conjunction.Last("x-ms-enum")["values"];

    public EnumValue Describe(string text, int position)
    {
        string? name = _names.IsArray ? ItemAt(_names, position).Text : _names[text].Text;
        string? documentation = _texts.IsArray ? ItemAt(_texts, position).Text : _texts[text].Text;
        foreach (DocumentNode value in _microsoft.Items)
        {
            if (value["value"].ScalarText == text)
            {
                name ??= value["name"].Text;
                documentation ??= value["description"].Text;
            }
        }

        return new EnumValue(text, name, documentation, IsDeprecated(text));
    }

    private bool IsDeprecated(string text)
    {
        foreach (DocumentNode item in _deprecated.Items)
        {
            if (item.ScalarText == text)
            {
                return true;
            }
        }

        return _deprecated[text].Boolean == true;
    }

    private static DocumentNode FirstOf(Conjunction conjunction, params string[] keywords)
    {
        foreach (string keyword in keywords)
        {
            if (conjunction.Last(keyword) is { Exists: true } found)
            {
                return found;
            }
        }

        return default;
    }

    private static DocumentNode ItemAt(DocumentNode list, int position)
    {
        int i = 0;
        foreach (DocumentNode item in list.Items)
        {
            if (i++ == position)
            {
                return item;
            }
        }

        return default;
    }
}
