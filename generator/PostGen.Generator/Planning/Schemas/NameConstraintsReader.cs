using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>
/// What one schema says of the names in a map: <c>propertyNames</c>, and <c>patternProperties</c> where nothing else is allowed (JSON Schema
/// Core 2020-12, sections 10.3.2.2 to 10.3.2.4). OpenAPI 3.0 knows neither.
/// </summary>
internal sealed class NameConstraintsReader(ApiDocument document, BranchConstraintsReader branches)
{
    private static readonly TypeReference s_name = new(TypeKind.String);

    /// <summary>The assertions on a map; on its names, where these can be any.</summary>
    public ConstraintsModel Read(DocumentNode schema)
    {
        DocumentNode names = schema["propertyNames"];
        if (document.Version < OpenApiVersion.V31)
        {
            return ConstraintsModel.None;
        }

        if (names.Boolean == false)
        {
            return new ConstraintsModel { MaxProperties = 0 };
        }

        ConstraintsModel demands = ConstraintsMerger.Both(OfPatterns(schema), (names.IsObject ? branches.Read(names, s_name) : null) ?? ConstraintsModel.None);
        return demands.IsEmpty ? ConstraintsModel.None : new ConstraintsModel { Names = demands };
    }

    private static ConstraintsModel OfPatterns(DocumentNode schema)
    {
        List<string> patterns = [];
        foreach (DocumentMember pattern in schema["patternProperties"].Members)
        {
            if (pattern.Value.Boolean != false)
            {
                patterns.Add(pattern.Name);
            }
        }

        // A declared name needs no pattern, and a number that refers to a group would refer to another one.
        bool isClosed = schema["additionalProperties"].Boolean == false && schema["properties"].Count == 0;
        return !isClosed || patterns.Count == 0 || (patterns.Count > 1 && patterns.Exists(static pattern => pattern.Contains('\\')))
            ? ConstraintsModel.None
            : new ConstraintsModel { Patterns = new([patterns.Count == 1 ? patterns[0] : string.Join("|", patterns.Select(static pattern => $"(?:{pattern})"))]) };
    }
}
