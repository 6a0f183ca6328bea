using System.Text.RegularExpressions;
using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation.Patterns;

namespace PostGen.JsonSchema.Validation.Keywords;

// Core 2020-12, section 10.3.2.2
internal sealed class PatternPropertiesKeyword(IReadOnlyList<(GuardedPattern Pattern, Schema Schema)> properties) : Keyword("patternProperties")
{
    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Dialect == SchemaDialect.OpenApi30 || builder.NamedSubschemas("patternProperties") is not { Count: > 0 } schemas)
        {
            return;
        }

        var properties = new List<(GuardedPattern, Schema)>();
        foreach (KeyValuePair<string, Schema> property in schemas)
        {
            if (GuardedPattern.TryCreate(property.Key, out GuardedPattern? pattern, out string? reason))
            {
                properties.Add((pattern, property.Value));
            }
            else
            {
                builder.Add(new DoubtKeyword("patternProperties", $"The pattern {property.Key} cannot be used: {reason}"));
            }
        }

        builder.Add(new PatternPropertiesKeyword(properties));
    }

    // A pattern that takes too long counts as a match here: better to miss an unknown property than to invent one.
    public bool Matches(string name) => properties.Any(property => IsMatch(property.Pattern, name) != false);

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (instance is not SourceObject value)
        {
            return true;
        }

        bool valid = true;
        foreach (SourceMember member in value.DistinctMembers)
        {
            foreach ((GuardedPattern pattern, Schema schema) in properties)
            {
                bool? match = IsMatch(pattern, member.Name);
                if (match is null)
                {
                    frame.Doubt(this, member.Value, $"The pattern {pattern.Text} takes too long to match.");
                }

                if (match != false)
                {
                    frame.Evaluated?.AddProperty(member.Name);
                }

                if (match == true)
                {
                    valid &= schema.IsNever
                        ? frame.WantsFaults && frame.FailAtName(this, member, $"The property \"{member.Name}\" must not be given: names may not match {pattern.Text}.")
                        : frame.Run.Descend(frame, schema, member.Name, member.Value);
                }
            }
        }

        return valid;
    }

    private static bool? IsMatch(GuardedPattern pattern, string name)
    {
        try
        {
            return pattern.IsMatch(name);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
