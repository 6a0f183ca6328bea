namespace PostGen.Generator.Reading;

/// <summary>The maps of the Components Object by name.</summary>
internal static class ReferenceKinds
{
    private static readonly string[] s_maps =
    [
        "", "schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links", "callbacks", "pathItems", "mediaTypes",
    ];

    public static string MapOf(ReferenceKind kind) => s_maps[(int)kind];

    /// <summary>What "/components/x/name" leads to, and only that: deeper pointers can lead to anything.</summary>
    public static ReferenceKind OfPointer(IReadOnlyList<string> segments) =>
        segments.Count == 3 && segments[0] == "components" ? (ReferenceKind)Math.Max(0, Array.IndexOf(s_maps, segments[1])) : ReferenceKind.Any;

    /// <summary>Whether one can be read as the other: both have content, or both have a schema.</summary>
    public static bool CanStandFor(ReferenceKind actual, ReferenceKind expected) => (actual, expected) switch
    {
        (ReferenceKind.RequestBody, ReferenceKind.Response) => true,
        (ReferenceKind.Response, ReferenceKind.RequestBody) => true,
        (ReferenceKind.Parameter, ReferenceKind.Header) => true,
        _ => false,
    };
}
