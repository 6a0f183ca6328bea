using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;

namespace PostGen.Corpus.Tests;

/// <summary>The examples that a document gives, with the schemas that they are of, as far as the document's own schemas accept them.</summary>
internal sealed class DocumentExamples
{
    private const string Root = "postgen:document";

    private readonly SchemaSet _schemas;
    private readonly List<(string Pointer, SourceNode Instance)> _found = [];

    private DocumentExamples(SourceNode root)
    {
        bool is31 = root is SourceObject document && document["openapi"] is SourceScalar { Text: ['3', '.', >= '1', ..] };
        _schemas = new SchemaSet(new SchemaSetOptions { Dialect = is31 ? SchemaDialect.Draft202012 : SchemaDialect.OpenApi30, AssertFormats = true });
        _schemas.Add(Root, root);
        Walk(root, "", root);
    }

    public static IReadOnlyList<(string Pointer, SourceNode Instance)> Of(SourceNode root) => new DocumentExamples(root)._found;

    private void Walk(SourceNode node, string pointer, SourceNode root)
    {
        switch (node)
        {
            case SourceArray list:
                for (int i = 0; i < list.Items.Count; i++)
                {
                    Walk(list.Items[i], JsonPointer.Append(pointer, i.ToString(System.Globalization.CultureInfo.InvariantCulture)), root);
                }

                break;
            case SourceObject members:
                Collect(members, pointer, root);
                foreach (SourceMember member in members.Members.Where(static each => each.Name is not ("example" or "examples" or "default" or "enum")))
                {
                    Walk(member.Value, JsonPointer.Append(pointer, member.Name), root);
                }

                break;
        }
    }

    private void Collect(SourceObject holder, string pointer, SourceNode root)
    {
        bool isSchema = holder["schema"] is null;
        SourceNode schema = holder["schema"] ?? holder;
        string target = schema is SourceObject { } own && own["$ref"] is SourceScalar { Text: ['#', ..] reference }
            ? reference[1..]
            : isSchema ? pointer : JsonPointer.Append(pointer, "schema");
        foreach (SourceNode example in ExamplesOf(holder, root))
        {
            if (_schemas.Find(Root + "#" + target)?.IsValid(example) == true)
            {
                _found.Add((target, example));
            }
        }
    }

    // A schema's are a list of values, a media type's or parameter's a map of Example Objects.
    private static IEnumerable<SourceNode> ExamplesOf(SourceObject holder, SourceNode root)
    {
        IEnumerable<SourceNode?> several = holder["examples"] switch
        {
            SourceArray list => list.Items,
            SourceObject map => map.Members.Select(each => Followed(each.Value, root) is SourceObject example ? example["value"] : null),
            _ => [],
        };
        return several.Append(holder["example"]).OfType<SourceNode>();
    }

    private static SourceNode? Followed(SourceNode node, SourceNode root) =>
        node is SourceObject holder && holder["$ref"] is SourceScalar { Text: ['#', ..] reference } ? JsonPointer.Evaluate(root, reference[1..]) : node;
}
