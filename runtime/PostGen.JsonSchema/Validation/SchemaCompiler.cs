using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation.Keywords;
using PostGen.JsonSchema.Validation.Locating;

namespace PostGen.JsonSchema.Validation;

// Turns schema text into keywords. Runs under the lock of its set.
internal sealed class SchemaCompiler(SchemaSet schemas)
{
    private const int MaxDepth = 1000;

    private int _depth;

    public SchemaSet Schemas { get; } = schemas;

    public Schema Compile(SchemaPlace place)
    {
        SchemaDocument document = place.Resource.Document;
        if (document.Compiled.TryGetValue(place.Node, out Schema? known))
        {
            return known;
        }

        if (document.Dialect != SchemaDialect.OpenApi30)
        {
            place = place with { Resource = SchemaIdentifiers.Enter(place) };
        }

        var schema = new Schema(place);
        document.Compiled.Add(place.Node, schema);
        _depth++;
        Complete(schema, place, document.Dialect);
        _depth--;
        return schema;
    }

    private void Complete(Schema schema, SchemaPlace place, SchemaDialect dialect)
    {
        if (place.Node is SourceScalar { Kind: SourceKind.Boolean, Text: "false" })
        {
            schema.Complete([new NeverKeyword()], acceptsNull: false);
        }
        else if (_depth > MaxDepth)
        {
            schema.Complete([new DoubtKeyword("$ref", "The schema is nested too deeply to be read.")], acceptsNull: false);
        }
        else if (place.Node is SourceObject node)
        {
            var builder = new KeywordBuilder(this, place, node, dialect);
            AddKeywords(builder);
            schema.Complete(builder.ToArray(), dialect == SchemaDialect.OpenApi30 && builder.Flag("nullable"));
        }
    }

    // In an order that says the plainest thing first, and asks for what is unevaluated last.
    private static void AddKeywords(KeywordBuilder builder)
    {
        RefKeyword.AddTo(builder);
        if (builder.Dialect == SchemaDialect.OpenApi30 && builder["$ref"] is not null)
        {
            return;
        }

        DynamicRefKeyword.AddTo(builder);
        TypeKeyword.AddTo(builder);
        ConstKeyword.AddTo(builder);
        EnumKeyword.AddTo(builder);
        RangeKeyword.AddTo(builder);
        MultipleOfKeyword.AddTo(builder);
        LengthKeyword.AddTo(builder);
        PatternKeyword.AddTo(builder);
        FormatKeyword.AddTo(builder);
        ItemCountKeyword.AddTo(builder);
        UniqueItemsKeyword.AddTo(builder);
        PrefixItemsKeyword.AddTo(builder);
        ItemsKeyword.AddTo(builder);
        ContainsKeyword.AddTo(builder);
        PropertyCountKeyword.AddTo(builder);
        PropertiesKeyword.AddTo(builder);
        PatternPropertiesKeyword.AddTo(builder);
        AdditionalPropertiesKeyword.AddTo(builder);
        RequiredKeyword.AddTo(builder);
        PropertyNamesKeyword.AddTo(builder);
        DependentRequiredKeyword.AddTo(builder);
        DependentSchemasKeyword.AddTo(builder);
        AllOfKeyword.AddTo(builder);
        AlternativesKeyword.AddTo(builder);
        HeirsKeyword.AddTo(builder);
        NotKeyword.AddTo(builder);
        ConditionKeyword.AddTo(builder);
        PlaceholdersKeyword.AddTo(builder);
        UnevaluatedItemsKeyword.AddTo(builder);
        UnevaluatedPropertiesKeyword.AddTo(builder);
    }
}
