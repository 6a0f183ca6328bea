using System.Text;
using System.Text.Json.Nodes;
using PostGen.JsonSchema.Text;
using PostGen.Testing.Documents;

namespace PostGen.Testing.Answers;

/// <summary>Errors in the envelope of the document.</summary>
internal sealed class ErrorBodies(OpenApiDescription document, ExampleBodies examples)
{
    private const string ProblemType = "application/problem+json";

    /// <summary>The answer that means an error type: of the operation where it documents the type, else of another one.</summary>
    /// <exception cref="ArgumentException">No operation documents the type.</exception>
    public Reply OfType(OperationDescription operation, string type, string? detail, ErrorPointers pointers)
    {
        foreach (OperationDescription candidate in document.Operations.Prepend(operation))
        {
            foreach (ResponseDescription response in candidate.Responses.Where(static response => response.From >= 400 || response.IsDefault))
            {
                if (response.Preferred is { IsJson: true } body && Allows(SchemasAt(body.Schema, pointers.Type), type) is { } description)
                {
                    int status = response.IsDefault ? 400 : response.From;
                    return Make(body, status, pointers, type, detail ?? (description.Length > 0 ? description : null));
                }
            }
        }

        throw new ArgumentException($"The document has no response with the error type `{type}`.", nameof(type));
    }

    /// <summary>The documented answer for the first of the statuses that the operation documents, else a problem (RFC 9457).</summary>
    /// <param name="operation">Null where there is none.</param>
    /// <param name="statuses">In order of preference.</param>
    /// <param name="detail">A sentence for people.</param>
    /// <param name="pointers">Where the envelope keeps it.</param>
    /// <param name="hint">Word that the error type should contain, if there are several.</param>
    public Reply OfStatus(OperationDescription? operation, IReadOnlyList<int> statuses, string detail, ErrorPointers pointers, string hint = "")
    {
        foreach (int status in statuses)
        {
            ResponseDescription? response = operation?.Responses.FirstOrDefault(response => response.Covers(status) && !response.IsDefault);
            if (response?.Preferred is { IsJson: true } body)
            {
                return Make(body, status, pointers, Choose(SchemasAt(body.Schema, pointers.Type), hint), detail);
            }

            if (response is not null)
            {
                return examples.Of(response, status);
            }
        }

        return Problem(statuses[0], detail);
    }

    private static Reply Problem(int status, string detail)
    {
        var problem = new JsonObject { ["type"] = "about:blank", ["title"] = "The request breaks the document", ["status"] = status, ["detail"] = detail };
        return new Reply(status, ProblemType, Encoding.UTF8.GetBytes(problem.ToJsonString()));
    }

    private Reply Make(MediaTypeDescription body, int status, ErrorPointers pointers, string? type, string? detail)
    {
        JsonNode? value = examples.ValueOf(body) is { } example ? JsonNode.Parse(SourceJsonWriter.Write(example)) : null;
        if (value is JsonObject envelope)
        {
            Set(envelope, body.Schema, pointers.Type, type);
            Set(envelope, body.Schema, pointers.Title, type is null ? null : TitleOf(type));
            Set(envelope, body.Schema, pointers.Detail, detail);
            Set(envelope, body.Schema, pointers.Status, status);
        }

        return new Reply(status, body.Name, Encoding.UTF8.GetBytes(value?.ToJsonString() ?? "null"));
    }

    // Only what the schema has: a status that is text stays text.
    private static void Set(JsonObject envelope, DescribedNode schema, string? pointer, JsonNode? value)
    {
        if (value is null || pointer is null || !JsonPointer.TryParse(pointer, out string[] path) || path.Length == 0)
        {
            return;
        }

        IReadOnlyList<DescribedNode> declarations = SchemasAt(schema, pointer);
        JsonObject holder = envelope;
        foreach (string segment in path[..^1])
        {
            if (holder[segment] is not JsonObject inner)
            {
                holder[segment] = inner = [];
            }

            holder = inner;
        }

        if (declarations.Count > 0 || holder.ContainsKey(path[^1]))
        {
            bool isText = declarations.All(static property => SchemaShape.TypesOf(property) is { Count: 1 } types && types.Contains("string"));
            holder[path[^1]] = isText ? value.ToString() : value;
        }
    }

    private static IReadOnlyList<DescribedNode> SchemasAt(DescribedNode schema, string? pointer)
    {
        IReadOnlyList<DescribedNode> schemas = pointer is not null && schema.Exists ? [schema] : [];
        foreach (string segment in pointer is not null && JsonPointer.TryParse(pointer, out string[] path) ? path : [])
        {
            schemas = [.. schemas.SelectMany(holder => SchemaShape.DeclarationsOf(holder, segment))];
        }

        return schemas;
    }

    // The texts that every declaration allows; null for any.
    private static IReadOnlyList<string>? Types(IReadOnlyList<DescribedNode> declarations)
    {
        IReadOnlyList<string>? types = null;
        foreach (DescribedNode part in declarations.SelectMany(SchemaShape.Parts))
        {
            List<string> given = [.. ((part["enum"].Node as SourceArray)?.Items ?? []).Append(part["const"].Node).OfType<SourceScalar>().Select(static value => value.Text)];
            types = given.Count == 0 ? types : types is null ? given : [.. types.Intersect(given)];
        }

        return types;
    }

    private static string? Choose(IReadOnlyList<DescribedNode> declarations, string hint) => Types(declarations) is { Count: > 0 } types
        ? types.FirstOrDefault(type => type.Contains(hint, StringComparison.OrdinalIgnoreCase)) ?? types[0]
        : null;

    // The description of the type, empty where it has none; null where the schema does not allow it.
    private static string? Allows(IReadOnlyList<DescribedNode> declarations, string type)
    {
        if (declarations.Count == 0 || (Types(declarations) is { } types && !types.Contains(type, StringComparer.Ordinal)))
        {
            return null;
        }

        return declarations.SelectMany(SchemaShape.Parts).Select(part => part["x-enumDescriptions"][type].Text).FirstOrDefault(static text => text is not null) ?? "";
    }

    // errors/expired_credentials: Expired credentials
    private static string TitleOf(string type)
    {
        string name = type[(type.LastIndexOf('/') + 1)..].Replace('_', ' ').Replace('-', ' ');
        return name.Length == 0 ? type : char.ToUpperInvariant(name[0]) + name[1..];
    }
}
