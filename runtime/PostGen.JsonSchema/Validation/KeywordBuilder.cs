using System.Globalization;
using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation.Keywords;
using PostGen.JsonSchema.Validation.Locating;

namespace PostGen.JsonSchema.Validation;

// The keywords of one schema object while they are collected. A keyword whose value has the wrong type is taken for absent.
internal sealed class KeywordBuilder(SchemaCompiler compiler, SchemaPlace place, SourceObject node, SchemaDialect dialect)
{
    private readonly List<Keyword> _keywords = [];

    public SchemaDialect Dialect { get; } = dialect;

    public SchemaSet Schemas => compiler.Schemas;

    public SchemaResource Resource => place.Resource;

    public SourceNode Node => node;

    public SourceNode? this[string keyword] => node[keyword];

    public void Add(Keyword keyword) => _keywords.Add(keyword);

    public Keyword[] ToArray() => [.. _keywords];

    public bool Flag(string keyword) => node[keyword] is SourceScalar { Kind: SourceKind.Boolean, Text: "true" };

    public string? Text(string keyword) => node[keyword] is SourceScalar { Kind: SourceKind.String } text ? text.Text : null;

    public JsonNumber? Number(string keyword) =>
        node[keyword] is SourceScalar { Kind: SourceKind.Number } number && JsonNumber.TryParse(number.Text, out JsonNumber value) ? value : null;

    // A length or count; those beyond 32 bits are beyond every value too.
    public int? Count(string keyword)
    {
        if (Number(keyword) is not { IsInteger: true, Sign: >= 0 } number)
        {
            return null;
        }

        return number.TryGetInt32(out int count) ? count : int.MaxValue;
    }

    public IReadOnlyList<string>? Texts(string keyword) => node[keyword] is SourceArray array ? TextsOf(array) : null;

    public static IReadOnlyList<string> TextsOf(SourceArray array) =>
        [.. array.ItemArray.OfType<SourceScalar>().Where(item => item.Kind == SourceKind.String).Select(item => item.Text)];

    public Schema? Subschema(string keyword) => node[keyword] is { Kind: SourceKind.Object or SourceKind.Boolean } schema
        ? compiler.Compile(place.Step(schema, keyword))
        : null;

    public IReadOnlyList<Schema>? Subschemas(string keyword) => node[keyword] is SourceArray array && array.ItemArray.Length > 0
        ? [.. array.ItemArray.Select((item, i) => compiler.Compile(place.Step(item, keyword, i.ToString(CultureInfo.InvariantCulture))))]
        : null;

    public IReadOnlyList<KeyValuePair<string, Schema>>? NamedSubschemas(string keyword) => node[keyword] is SourceObject schemas
        ? [.. schemas.DistinctMembers.Select(member => new KeyValuePair<string, Schema>(member.Name, compiler.Compile(place.Step(member.Value, keyword, member.Name))))]
        : null;
}
