using PostGen.Generator.Reading;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Schemas that a document means but does not write down. They stand where the schema stands that they were made of.</summary>
internal static class SyntheticSchema
{
    private static readonly HashSet<string> s_combinators =
        ["oneOf", "anyOf", "allOf", "discriminator", "title", "description", "example", "examples"];

    private static readonly HashSet<string> s_typeKeywords = ["type", "title", "description", "example", "examples", "default"];

    /// <summary>All of <paramref name="schemas"/> at once, standing at the last of them.</summary>
    public static DocumentNode AllOf(params DocumentNode[] schemas) => Combined("allOf", schemas);

    /// <summary>One or several of <paramref name="schemas"/>, standing at the last of them.</summary>
    public static DocumentNode AnyOf(params DocumentNode[] schemas) => Combined("anyOf", schemas);

    /// <summary>A schema that allows everything, standing where another does.</summary>
    public static DocumentNode Anything(DocumentNode at) => new(at.File, new SourceObject([], at.Node!.Start, at.Node.End));

    private static DocumentNode Combined(string keyword, DocumentNode[] schemas)
    {
        DocumentNode at = schemas[schemas.Length - 1];
        SourceNode[] items = new SourceNode[schemas.Length];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = schemas[i].Node!;
        }

        int start = at.Node!.Start;
        int end = at.Node.End;
        return new DocumentNode(at.File, new SourceObject([new SourceMember(keyword, start, start, new SourceArray(items, start, end))], start, end));
    }

    /// <summary>What a schema says beside its combinators.</summary>
    public static DocumentNode WithoutCombinators(DocumentNode schema) => new(schema.File, Without(schema, s_combinators));

    /// <summary>The schema for one of the types that it allows.</summary>
    public static DocumentNode WithType(DocumentNode schema, string type)
    {
        SourceObject rest = Without(schema, s_typeKeywords);
        SourceMember member = new("type", rest.Start, rest.Start, new SourceScalar(SourceKind.String, type, rest.Start, rest.End));
        return new DocumentNode(schema.File, new SourceObject([.. rest.Members, member], rest.Start, rest.End));
    }

    private static SourceObject Without(DocumentNode schema, HashSet<string> keywords)
    {
        SourceObject original = (SourceObject)schema.Node!;
        List<SourceMember> members = [];
        foreach (SourceMember member in original.Members)
        {
            if (!keywords.Contains(member.Name))
            {
                members.Add(member);
            }
        }

        return new SourceObject(members, original.Start, original.End);
    }
}
