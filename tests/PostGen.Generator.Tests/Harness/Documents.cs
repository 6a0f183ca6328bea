using System.Globalization;

namespace PostGen.Generator.Tests.Harness;

/// <summary>The smallest documents around a construct.</summary>
internal static class Documents
{
    private const string Start = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }

        """;

    /// <summary>A document whose one operation sends and returns the schema Thing.</summary>
    public static string OfSchemas(string schemas) => Start + """
        paths:
          /things:
            post:
              operationId: sendThing
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses: { '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
        components:
          schemas:

        """ + Indented(schemas, 4);

    /// <summary>A document with these paths and, where given, other members of the root.</summary>
    public static string OfPaths(string paths, string rest = "") => $"{Start}paths:\n{Indented(paths, 2)}\n{rest}";

    /// <summary>A document with that many schemas, all reached, the n-th with a description of its own.</summary>
    public static string OfCount(int count, Func<int, string>? describe = null)
    {
        IEnumerable<string> members = Enumerable.Range(0, count).Select(i => $"m{Number(i)}: {{ $ref: '#/components/schemas/Part{Number(i)}' }}");
        IEnumerable<string> parts = Enumerable.Range(0, count).Select(i =>
            $"Part{Number(i)}:\n  type: object\n  description: {describe?.Invoke(i) ?? "A part."}\n  properties: {{ name: {{ type: string }} }}");
        return OfSchemas($"Thing:\n  type: object\n  properties:\n{Indented(string.Join("\n", members), 4)}\n{string.Join("\n", parts)}");
    }

    private static string Number(int i) => i.ToString("00", CultureInfo.InvariantCulture);

    private static string Indented(string text, int spaces) =>
        string.Join("\n", text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', spaces) + line));
}
