using System.Globalization;
using Microsoft.OpenApi;
using PostGen.Generator.Reading;

namespace PostGen.Reading.Tests;

/// <summary>What an API consists of, one line each, in an order of its own: so that two readers can be compared.</summary>
internal static class ApiSummary
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    public static string Of(ApiDocument document)
    {
        List<string> lines = [];
        foreach (DocumentMember path in document.Root["paths"].Members)
        {
            // The oracle follows references into components only, and leaves the other path items empty.
            bool isFollowed = path.Value["$ref"].Text?.StartsWith("#/components/", StringComparison.Ordinal) != false;
            document.References.TryResolve(path.Value, ReferenceKind.PathItem, out DocumentNode item, out _).ShouldBeTrue();
            if (path.Name.StartsWith('/') && isFollowed)
            {
                AddPath(lines, path.Name, item, document.References);
            }
        }

        foreach (DocumentMember map in document.Root["components"].Members)
        {
            foreach (DocumentMember component in map.Value.Members)
            {
                lines.Add("components " + map.Name + " " + component.Name);
                if (map.Name == "schemas")
                {
                    AddSchema(lines, component, document.References);
                }
            }
        }

        return Join(lines);
    }

    public static string Of(OpenApiDocument document)
    {
        List<string> lines = [];
        foreach ((string path, IOpenApiPathItem item) in document.Paths)
        {
            lines.AddRange((item.Parameters ?? []).Select(parameter => $"{path} {Parameter(parameter)}"));
            foreach ((HttpMethod method, OpenApiOperation operation) in item.Operations ?? [])
            {
                string name = $"{method.Method.ToLowerInvariant()} {path}";
                lines.Add($"{name} {operation.OperationId}");
                lines.AddRange((operation.Parameters ?? []).Select(parameter => $"{name} {Parameter(parameter)}"));
                lines.AddRange((operation.Responses ?? []).Keys.Select(status => $"{name} -> {status}"));
            }
        }

        OpenApiComponents components = document.Components ?? new OpenApiComponents();
        Add("schemas", components.Schemas?.Keys);
        foreach ((string name, IOpenApiSchema schema) in components.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            Add($"schemas {name} property", schema.Properties?.Keys);
            Add($"schemas {name} required", schema.Required);
            Add($"schemas {name} allOf", schema.AllOf?.Select((_, index) => index.ToString(CultureInfo.InvariantCulture)));
        }

        Add("responses", components.Responses?.Keys);
        Add("parameters", components.Parameters?.Keys);
        Add("examples", components.Examples?.Keys);
        Add("requestBodies", components.RequestBodies?.Keys);
        Add("headers", components.Headers?.Keys);
        Add("securitySchemes", components.SecuritySchemes?.Keys);
        Add("links", components.Links?.Keys);
        Add("callbacks", components.Callbacks?.Keys);
        Add("pathItems", components.PathItems?.Keys);
        Add("mediaTypes", components.MediaTypes?.Keys);
        return Join(lines);

        void Add(string map, IEnumerable<string>? names) => lines.AddRange((names ?? []).Select(name => $"components {map} {name}"));
    }

    private static void AddSchema(List<string> lines, DocumentMember component, ReferenceResolver references)
    {
        references.TryResolve(component.Value, ReferenceKind.Schema, out DocumentNode schema, out _).ShouldBeTrue();
        if (schema.File != component.File)
        {
            // The oracle is given no other file.
            return;
        }

        foreach (DocumentMember property in schema["properties"].Members)
        {
            lines.Add($"components schemas {component.Name} property {property.Name}");
        }

        HashSet<string> required = [];
        foreach (DocumentNode name in schema["required"].Items)
        {
            required.Add(name.Text!);
        }

        lines.AddRange(required.Select(name => $"components schemas {component.Name} required {name}"));
        lines.AddRange(Enumerable.Range(0, schema["allOf"].Count).Select(index => $"components schemas {component.Name} allOf {index}"));
    }

    private static void AddPath(List<string> lines, string path, DocumentNode item, ReferenceResolver references)
    {
        AddParameters(lines, path, item, references);
        foreach (DocumentMember member in item.Members)
        {
            if (s_methods.Contains(member.Name))
            {
                AddOperation(lines, $"{member.Name} {path}", member.Value, references);
            }
            else if (member.Name == "additionalOperations")
            {
                foreach (DocumentMember operation in member.Value.Members)
                {
                    AddOperation(lines, $"{operation.Name.ToLowerInvariant()} {path}", operation.Value, references);
                }
            }
        }
    }

    private static void AddOperation(List<string> lines, string name, DocumentNode operation, ReferenceResolver references)
    {
        lines.Add($"{name} {operation["operationId"].Text}");
        AddParameters(lines, name, operation, references);
        foreach (DocumentMember response in operation["responses"].Members)
        {
            if (!response.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                lines.Add($"{name} -> {response.Name}");
            }
        }
    }

    private static void AddParameters(List<string> lines, string name, DocumentNode owner, ReferenceResolver references)
    {
        foreach (DocumentNode parameter in owner["parameters"].Items)
        {
            // The oracle follows references into the components of the same file only.
            bool isFollowed = parameter["$ref"].Text?.StartsWith("#/components/", StringComparison.Ordinal) != false;
            references.TryResolve(parameter, ReferenceKind.Parameter, out DocumentNode target, out _).ShouldBeTrue();
            lines.Add($"{name} {(isFollowed ? $"{target["in"].Text} {target["name"].Text}" : "elsewhere")}");
        }
    }

    private static string Parameter(IOpenApiParameter parameter) =>
        parameter.Name is null ? "elsewhere" : $"{parameter.In?.ToString().ToLowerInvariant()} {parameter.Name}";

    private static string Join(List<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));
}
