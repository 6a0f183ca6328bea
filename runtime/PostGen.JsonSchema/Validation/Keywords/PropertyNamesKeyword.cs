using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Core 2020-12, section 10.3.2.4
internal sealed class PropertyNamesKeyword(Schema schema) : Keyword("propertyNames")
{
    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Dialect != SchemaDialect.OpenApi30 && builder.Subschema("propertyNames") is { } schema)
        {
            builder.Add(new PropertyNamesKeyword(schema));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (instance is not SourceObject value)
        {
            return true;
        }

        bool valid = true;
        foreach (SourceMember member in value.DistinctMembers)
        {
            // As a value the name stands where it is written.
            var name = new SourceScalar(SourceKind.String, member.Name, member.NameStart, member.NameEnd);
            var why = new List<ValidationFault>();
            if (!schema.Apply(frame.Run, name, null, frame.WantsFaults ? why : null))
            {
                valid = false;
                if (!frame.WantsFaults)
                {
                    return false;
                }

                string reason = why.Count > 0 ? " " + why[0].Message : "";
                frame.FailAtName(this, member, $"\"{member.Name}\" is not allowed as the name of a property.{reason}");
            }
        }

        return valid;
    }
}
