using System.Text;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>A rule in words: what the document wants.</summary>
internal static class RuleText
{
    public static string Describe(DocumentNode schema) => Describe(schema, isCondition: false);

    private static string Describe(DocumentNode schema, bool isCondition)
    {
        List<string> sentences = [];
        foreach (DocumentMember keyword in schema.Members)
        {
            switch (keyword.Name)
            {
                case "required" when !isCondition:
                    sentences.Add(Names(keyword.Value, " and ") + " must be set");
                    break;
                case "required":
                    AddPresence(sentences, keyword.Value, schema["properties"]);
                    break;
                case "properties":
                    foreach (DocumentMember property in keyword.Value.Members)
                    {
                        sentences.Add(Property(property));
                    }

                    break;
                case "dependentRequired":
                    foreach (DocumentMember dependency in keyword.Value.Members)
                    {
                        sentences.Add($"{Names(dependency.Value, " and ")} must be set when '{dependency.Name}' is set");
                    }

                    break;
                case "dependentSchemas":
                    foreach (DocumentMember dependency in keyword.Value.Members)
                    {
                        sentences.Add($"when '{dependency.Name}' is set, then {Describe(dependency.Value)}");
                    }

                    break;
                case "minProperties":
                    sentences.Add($"at least {keyword.Value.ScalarText} of the properties must be set");
                    break;
                case "maxProperties":
                    sentences.Add($"at most {keyword.Value.ScalarText} of the properties may be set");
                    break;
                case "anyOf":
                    sentences.Add("at least one must hold: " + Branches(keyword.Value));
                    break;
                case "oneOf":
                    sentences.Add("exactly one must hold: " + Branches(keyword.Value));
                    break;
                case "allOf":
                    sentences.Add(Branches(keyword.Value));
                    break;
                case "not":
                    sentences.Add("this must not hold: " + Describe(keyword.Value, isCondition: true));
                    break;
                case "if":
                    sentences.Add(Conditional(schema));
                    break;
            }
        }

        return string.Join(" and ", sentences);
    }

    /// <summary>A condition that names a value says already that there is one.</summary>
    private static void AddPresence(List<string> sentences, DocumentNode names, DocumentNode properties)
    {
        foreach (DocumentNode name in names.Items)
        {
            if (name.Text is { } text && !properties[text].Exists)
            {
                sentences.Add($"'{text}' is set");
            }
        }
    }

    private static string Conditional(DocumentNode schema)
    {
        string condition = Describe(schema["if"], isCondition: true);
        StringBuilder text = new();
        if (schema["then"].Exists)
        {
            text.Append("when ").Append(condition).Append(", then ").Append(Describe(schema["then"]));
        }

        if (schema["else"].Exists)
        {
            text.Append(text.Length > 0 ? "; otherwise " : "unless " + condition + ": ").Append(Describe(schema["else"]));
        }

        return text.ToString();
    }

    private static string Property(DocumentMember property)
    {
        DocumentNode schema = property.Value;
        if (schema.Boolean == false)
        {
            return $"'{property.Name}' is not set";
        }

        return schema["const"].Exists ? $"'{property.Name}' is {schema["const"].ToJson()}"
            : schema["enum"].Exists ? $"'{property.Name}' is one of {Values(schema["enum"])}"
            : schema["not"].Exists ? $"'{property.Name}' is not {Values(schema["not"]["enum"], schema["not"]["const"])}"
            : $"'{property.Name}' {BoundsText.Describe(schema)}";
    }

    private static string Branches(DocumentNode branches)
    {
        List<string> texts = [];
        foreach (DocumentNode branch in branches.Items)
        {
            texts.Add(Describe(branch, isCondition: true));
        }

        return string.Join("; ", texts);
    }

    private static string Values(DocumentNode values, DocumentNode single = default)
    {
        List<string> texts = [];
        foreach (DocumentNode value in values.Items)
        {
            texts.Add(value.ToJson());
        }

        return single.Exists ? single.ToJson() : string.Join(", ", texts);
    }

    private static string Names(DocumentNode names, string separator)
    {
        List<string> texts = [];
        foreach (DocumentNode name in names.Items)
        {
            texts.Add($"'{name.Text}'");
        }

        return string.Join(separator, texts);
    }
}
