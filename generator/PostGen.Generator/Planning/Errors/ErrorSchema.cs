using PostGen.Generator.Planning.Bodies;
using PostGen.Generator.Reading;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Planning.Errors;

/// <summary>Looks into the schema of an error body, through references and <c>allOf</c>, <c>oneOf</c> and <c>anyOf</c>.</summary>
internal sealed class ErrorSchema(ApiDocument document)
{
    private const int DeepestLook = 24;

    private readonly Dictionary<SourceNode, bool> _problems = [];

    /// <summary>Whether a body is a problem (RFC 9457): by its media type, or by the members <c>type</c>, <c>title</c> and <c>status</c>.</summary>
    public bool IsProblem(DocumentNode schema, string? mediaType)
    {
        if (schema.Node is not { } node)
        {
            return mediaType is not null && IsProblemType(mediaType);
        }

        if (!_problems.TryGetValue(node, out bool isProblem))
        {
            isProblem = Has(schema, "type") && Has(schema, "title") && Has(schema, "status");
            _problems.Add(node, isProblem);
        }

        return isProblem || (mediaType is not null && IsProblemType(mediaType) && (Has(schema, "type") || Has(schema, "title")));
    }

    /// <summary>Whether a schema describes a value at the end of a path of members.</summary>
    public bool Has(DocumentNode schema, params string[] path) => Has(schema, path, 0, 0);

    /// <summary>
    /// The values that a schema allows at the end of a path of members: what every branch of <c>allOf</c> allows, and what
    /// any branch of <c>oneOf</c> or <c>anyOf</c> does. Null where it lists none.
    /// </summary>
    public IReadOnlyList<ErrorTypeValue>? ValuesAt(DocumentNode schema, string[] path) => ValuesAt(schema, path, 0, 0);

    private static bool IsProblemType(string mediaType) =>
        MediaType.EssenceOf(mediaType) is "application/problem+json" or "application/problem+xml";

    private bool Has(DocumentNode schema, string[] path, int at, int depth)
    {
        if (depth > DeepestLook || !TryResolve(schema, out DocumentNode target))
        {
            return false;
        }

        if (at == path.Length)
        {
            return true;
        }

        if (target["properties"][path[at]] is { Exists: true } property && Has(property, path, at + 1, depth + 1))
        {
            return true;
        }

        foreach (string keyword in (ReadOnlySpan<string>)["allOf", "oneOf", "anyOf"])
        {
            foreach (DocumentNode branch in target[keyword].Items)
            {
                if (Has(branch, path, at, depth + 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private List<ErrorTypeValue>? ValuesAt(DocumentNode schema, string[] path, int at, int depth)
    {
        if (depth > DeepestLook || !TryResolve(schema, out DocumentNode target))
        {
            return null;
        }

        List<ErrorTypeValue>? values = at == path.Length
            ? EnumValues.Of(target)
            : ValuesAt(target["properties"][path[at]], path, at + 1, depth + 1);

        foreach (DocumentNode branch in target["allOf"].Items)
        {
            values = Intersect(values, ValuesAt(branch, path, at, depth + 1));
        }

        foreach (string keyword in (ReadOnlySpan<string>)["oneOf", "anyOf"])
        {
            List<ErrorTypeValue>? either = null;
            foreach (DocumentNode branch in target[keyword].Items)
            {
                either = Unite(either, ValuesAt(branch, path, at, depth + 1));
            }

            values = Intersect(values, either);
        }

        return values;
    }

    private static List<ErrorTypeValue>? Intersect(List<ErrorTypeValue>? one, List<ErrorTypeValue>? other)
    {
        if (one is null || other is null)
        {
            return one ?? other;
        }

        List<ErrorTypeValue> both = [];
        foreach (ErrorTypeValue value in other)
        {
            if (one.Find(candidate => candidate.Text == value.Text) is { } same)
            {
                both.Add(value.Description is null ? same : value);
            }
        }

        return both;
    }

    private static List<ErrorTypeValue>? Unite(List<ErrorTypeValue>? one, List<ErrorTypeValue>? other)
    {
        if (one is null || other is null)
        {
            return one ?? other;
        }

        foreach (ErrorTypeValue value in other)
        {
            if (!one.Exists(known => known.Text == value.Text))
            {
                one.Add(value);
            }
        }

        return one;
    }

    private bool TryResolve(DocumentNode schema, out DocumentNode target)
    {
        target = default;
        return schema.IsObject && document.References.TryResolve(schema, out target, out _);
    }
}
