using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>The assertions on a value in words, as what the value is or has.</summary>
internal static class BoundsText
{
    public static string Describe(DocumentNode schema)
    {
        List<string> texts = [];
        foreach (DocumentMember keyword in schema.Members)
        {
            string? limit = keyword.Value.ScalarText;
            string? text = keyword.Name switch
            {
                "minLength" => $"has at least {limit} characters",
                "maxLength" => $"has at most {limit} characters",
                "pattern" => $"matches {limit}",
                "format" => $"is of the format {limit}",
                "minimum" => $"is at least {limit}",
                "maximum" => $"is at most {limit}",
                "exclusiveMinimum" => $"is greater than {limit}",
                "exclusiveMaximum" => $"is less than {limit}",
                "multipleOf" => $"is a multiple of {limit}",
                "minItems" => $"has at least {limit} items",
                "maxItems" => $"has at most {limit} items",
                "uniqueItems" => "has no item twice",
                "minProperties" => $"has at least {limit} entries",
                "maxProperties" => $"has at most {limit} entries",
                _ => null,
            };
            if (text is not null)
            {
                texts.Add(text);
            }
        }

        return texts.Count == 0 ? "is valid" : string.Join(" and ", texts);
    }
}
