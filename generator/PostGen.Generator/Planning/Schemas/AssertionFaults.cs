using System.Globalization;
using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Reading;
using PostGen.JsonSchema.Validation;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Reports assertions whose value the keyword does not take (JSON Schema Validation 2020-12, section 6).</summary>
internal sealed class AssertionFaults(FaultSink faults)
{
    // A regular expression costs more to read than all else of a schema, and documents repeat theirs.
    private readonly Dictionary<string, string?> _patterns = new(StringComparer.Ordinal);

    /// <summary>Looks at the assertions of one schema on values of a C# type.</summary>
    public void Check(DocumentNode schema, TypeKind type)
    {
        foreach (DocumentMember keyword in schema.Members)
        {
            if (ConstraintsReader.IsAssertion(keyword, type) && ProblemOf(keyword) is { } problem)
            {
                faults.Report(SchemaDescriptors.MeaninglessAssertion, keyword.Value, keyword.Name, keyword.Value.ToJson(), problem);
            }
        }
    }

    public bool IsPattern(string text) => ProblemOfPattern(text) is null;

    private string? ProblemOf(DocumentMember keyword)
    {
        DocumentNode value = keyword.Value;
        return keyword.Name switch
        {
            "pattern" => value.Text is { } text ? ProblemOfPattern(text) : "a pattern is a text",
            "multipleOf" => ConstraintsReader.IsPositive(value) ? null : "it has to be a number greater than 0",
            "minimum" or "maximum" => value.IsNumber ? null : "it has to be a number",
            "exclusiveMinimum" or "exclusiveMaximum" => value.IsNumber || value.IsBoolean ? null : "it has to be a number",
            "uniqueItems" => value.IsBoolean ? null : "it has to be true or false",
            "format" => null,
            _ => ConstraintsReader.CountOf(value) is null ? "it has to be a whole number from 0 to " + long.MaxValue.ToString(CultureInfo.InvariantCulture) : null,
        };
    }

    private string? ProblemOfPattern(string text)
    {
        if (!_patterns.TryGetValue(text, out string? problem))
        {
            _patterns[text] = problem = SchemaPattern.TryCreate(text, out _, out string? reason) ? null : $"it is no regular expression ({reason!.TrimEnd('.')})";
        }

        return problem;
    }
}
