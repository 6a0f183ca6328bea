using System.Text.Json.Nodes;

namespace PostGen.Generator.Tests.Robustness;

/// <summary>Faults that people make, at random places of a document: what is missing, misnamed, of another type, refers elsewhere.</summary>
internal static class RandomFaults
{
    private static readonly string[] s_types = ["string", "integer", "number", "boolean", "array", "object", "null", "date"];

    private static readonly string[] s_names =
    [
        "type", "properties", "required", "items", "oneOf", "anyOf", "allOf", "not", "if", "then", "enum", "const", "$ref", "discriminator", "additionalProperties", "format",
        "nullable", "minimum", "maxLength", "pattern", "default", "description", "title", "schema", "content", "in", "name", "parameters", "responses", "readOnly", "writeOnly",
        "deprecated", "style", "explode", "security", "servers", "url", "tags", "operationId", "headers", "encoding", "mapping", "propertyName", "4XX", "200",
        "application/json", "multipart/form-data", "text/event-stream",
    ];

    public static void AddTo(JsonNode document, Random random)
    {
        JsonNode[] all = [.. Descendants(document)];
        switch (Pick(random, [.. all.Where(static node => node is JsonObject or JsonArray)]))
        {
            case JsonObject found:
                AddTo(found, all, random);
                break;
            case JsonArray { Count: > 0 } found when random.Next(3) > 0:
                found[random.Next(found.Count)] = Value(all, random);
                break;
            case JsonArray found:
                found.Add(Value(all, random));
                break;
        }
    }

    private static void AddTo(JsonObject found, JsonNode[] all, Random random)
    {
        if (found.Count == 0 || random.Next(5) == 0)
        {
            found[Pick(random, s_names)] = Value(all, random);
            return;
        }

        string name = Pick(random, [.. found.Select(static member => member.Key)]);
        JsonNode? value = found[name]?.DeepClone();
        switch (random.Next(4))
        {
            case 0:
                found.Remove(name);
                break;
            case 1:
                found[name] = Value(all, random);
                break;
            case 2:
                found.Remove(name);
                found[random.Next(2) == 0 ? Pick(random, s_names) : name + "_"] = value;
                break;
            default:
                found[name] = new JsonObject { [Pick(random, ["allOf", "oneOf", "anyOf"])] = new JsonArray(value, Value(all, random)) };
                break;
        }
    }

    private static JsonNode? Value(JsonNode[] all, Random random) => random.Next(10) switch
    {
        0 => null,
        1 => random.Next(-3, 500),
        2 => true,
        3 => 1.5e300,
        4 => Pick(random, ["", "class", "a b", "é\u2028\"}", "*/", "{x}"]),
        5 => Pick(random, s_types),
        6 => new JsonObject { ["type"] = Pick(random, s_types) },
        7 => new JsonObject { ["$ref"] = "#" + Pick(random, all).GetPath()[1..].Replace('.', '/') },
        _ => Pick(random, all).DeepClone(),
    };

    private static T Pick<T>(Random random, T[] from) => from[random.Next(from.Length)];

    private static IEnumerable<JsonNode> Descendants(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject found => found.Select(static member => member.Value),
            JsonArray found => found,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(Descendants).Prepend(node);
    }
}
