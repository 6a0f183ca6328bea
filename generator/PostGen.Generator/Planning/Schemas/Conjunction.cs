using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>A schema flattened over references and <c>allOf</c>: every schema that a value must satisfy at once.</summary>
internal sealed class Conjunction
{
    public List<SchemaPart> Parts { get; } = [];

    /// <summary>The <c>oneOf</c>/<c>anyOf</c> of more than one branch that are types, not rules.</summary>
    public List<UnionGroup> Unions { get; } = [];

    public VisitedNodes Visited { get; } = new();

    /// <summary>A null branch was found on the outermost level.</summary>
    public bool AllowsNull { get; set; }

    public bool Any(Func<DocumentNode, bool> predicate)
    {
        foreach (SchemaPart part in Parts)
        {
            if (predicate(part.Node))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last part that has a keyword: a later branch of <c>allOf</c> is the more special one.</summary>
    public DocumentNode Last(string keyword)
    {
        for (int i = Parts.Count - 1; i >= 0; i--)
        {
            if (Parts[i].Node[keyword].Exists)
            {
                return Parts[i].Node[keyword];
            }
        }

        return default;
    }
}
