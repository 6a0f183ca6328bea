using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation.Locating;

namespace PostGen.JsonSchema.Validation.Keywords;

// A schema with OpenAPI's discriminator and no alternatives (3.1.1, section 4.8.25): whoever inherits from it by allOf is meant by a value of that
// property. Which schemas these are is no part of it; a reduced document says it.
internal sealed class HeirsKeyword(string property, IReadOnlyDictionary<string, RefKeyword> heirs) : Keyword("discriminator")
{
    private const string Heirs = "x-postgen-heirs";

    public static void AddTo(KeywordBuilder builder)
    {
        if (builder["discriminator"] is not SourceObject discriminator
            || discriminator["propertyName"] is not SourceScalar { Kind: SourceKind.String } property
            || builder["oneOf"] is not null
            || builder["anyOf"] is not null)
        {
            return;
        }

        SchemaDocument document = builder.Resource.Document;
        IReadOnlyDictionary<string, string> references = builder[Heirs] is SourceObject named ? Read(named)
            : document.IsOpenApi ? document.Heirs.Of(builder.Node, discriminator)
            : new Dictionary<string, string>();
        if (references.Count > 0)
        {
            builder.Add(new HeirsKeyword(property.Text, references.ToDictionary(
                static heir => heir.Key, heir => new RefKeyword(builder.Schemas, document.Resource, heir.Value), StringComparer.Ordinal)));
        }
    }

    // An heir holds its base to be true, too: the way back ends here.
    public override bool Evaluate(in Frame frame, SourceNode instance) =>
        instance is not SourceObject value
        || value[property] is not SourceScalar { Kind: SourceKind.String } tag
        || !heirs.TryGetValue(tag.Text, out RefKeyword? reference)
        || reference.Target is not { } heir
        || frame.Run.IsActive(heir, instance)
        || frame.Run.Refer(frame, heir, instance);

    private static Dictionary<string, string> Read(SourceObject named)
    {
        var references = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (SourceMember member in named.DistinctMembers)
        {
            if (member.Value is SourceScalar { Kind: SourceKind.String } reference)
            {
                references[member.Name] = reference.Text;
            }
        }

        return references;
    }
}
