using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Flattens schemas into conjunctions.</summary>
internal sealed class ConjunctionReader(ApiDocument document, ComponentIndex components)
{
    // Longer chains of allOf and $ref than this are no design but an attack on the stack.
    private const int DeepestChain = 100;

    public Conjunction Read(DocumentNode schema)
    {
        Conjunction conjunction = new();
        Collect(conjunction, schema, owner: null, depth: 0);
        return conjunction;
    }

    /// <summary>The branches of <c>oneOf</c> or <c>anyOf</c> that are not null.</summary>
    public static List<DocumentNode> BranchesOf(DocumentNode group, out bool hasNull)
    {
        hasNull = false;
        List<DocumentNode> branches = [];
        foreach (DocumentNode branch in group.Items)
        {
            if (SchemaKeywords.IsNullOnly(branch))
            {
                hasNull = true;
            }
            else
            {
                branches.Add(branch);
            }
        }

        return branches;
    }

    /// <summary>Whether the branches only constrain the properties that stand beside them.</summary>
    public static bool IsRule(DocumentNode host, List<DocumentNode> branches)
    {
        bool describes = host["properties"].Count > 0;
        foreach (DocumentNode branch in branches)
        {
            if (!SchemaKeywords.IsConstraintOnly(branch) || (!describes && branch["properties"].Count > 0))
            {
                return false;
            }
        }

        return branches.Count > 0;
    }

    private void Collect(Conjunction conjunction, DocumentNode schema, string? owner, int depth)
    {
        if (!schema.IsObject || depth > DeepestChain || !conjunction.Visited.Add(schema.Node!))
        {
            return;
        }

        if (schema["$ref"].Text is not null)
        {
            if (components.TryFollow(schema, out DocumentNode target))
            {
                Collect(conjunction, target, owner, depth + 1);
            }

            if (document.Version < OpenApiVersion.V31)
            {
                return; // OpenAPI 3.0, Reference Object: siblings of $ref are ignored
            }
        }

        owner = components.NameOf(schema) ?? owner;
        conjunction.Parts.Add(new SchemaPart(schema, owner));
        foreach (DocumentNode branch in schema["allOf"].Items)
        {
            Collect(conjunction, branch, owner, depth + 1);
        }

        CollectUnion(conjunction, schema, "oneOf", owner, depth);
        CollectUnion(conjunction, schema, "anyOf", owner, depth);
    }

    private void CollectUnion(Conjunction conjunction, DocumentNode host, string keyword, string? owner, int depth)
    {
        if (host[keyword].Count == 0)
        {
            return;
        }

        List<DocumentNode> branches = BranchesOf(host[keyword], out bool hasNull);
        conjunction.AllowsNull |= hasNull && depth == 0;
        if (branches.Count == 1)
        {
            Collect(conjunction, branches[0], owner, depth + 1);
        }
        else if (branches.Count > 1 && !IsRule(host, branches))
        {
            // A base that lists its heirs in oneOf is reached through an heir: the heir wants its properties only.
            bool reachedFromBranch = branches.RemoveAll(branch => IsVisited(conjunction, branch)) > 0;
            if (branches.Count > 0 && !(reachedFromBranch && depth > 0))
            {
                List<DocumentNode> flat = UnionFlattening.Flatten(branches, host["discriminator"].Exists, ref hasNull);
                conjunction.AllowsNull |= hasNull && depth == 0;
                conjunction.Unions.Add(new UnionGroup(host, keyword, flat, host["discriminator"]));
            }
        }
    }

    private bool IsVisited(Conjunction conjunction, DocumentNode branch) =>
        branch["$ref"].Text is not null
        && components.TryFollow(branch, out DocumentNode target)
        && conjunction.Visited.Contains(target.Node!);
}
