using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Core 2020-12, section 10.3.2.1
internal sealed class PropertiesKeyword(IReadOnlyList<KeyValuePair<string, Schema>> properties) : Keyword("properties")
{
    private readonly Dictionary<string, Schema> _properties = properties.ToDictionary(property => property.Key, property => property.Value, StringComparer.Ordinal);

    public IEnumerable<string> Names => _properties.Keys;

    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.NamedSubschemas("properties") is { } properties)
        {
            builder.Add(new PropertiesKeyword(properties));
        }
    }

    public bool TryGet(string name, out Schema? schema) => _properties.TryGetValue(name, out schema);

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (instance is not SourceObject value)
        {
            return true;
        }

        frame.Evaluated?.Declare(this);
        bool valid = true;
        foreach (SourceMember member in value.DistinctMembers)
        {
            if (!_properties.TryGetValue(member.Name, out Schema? schema))
            {
                continue;
            }

            frame.Evaluated?.AddProperty(member.Name);
            valid &= schema.IsNever
                ? frame.WantsFaults && frame.FailAtName(this, member, $"The property \"{member.Name}\" must not be given.")
                : frame.Run.Descend(frame, schema, member.Name, member.Value);
            if (!valid && !frame.WantsFaults)
            {
                return false;
            }
        }

        return valid;
    }
}
