using System.Reflection;
using PostGen.Generator.Tests.Harness;

namespace PostGen.Corpus.Tests.Styles;

/// <summary>The client of <c>readme-parameters-style.yaml</c>, emitted, compiled and called by the names of the document.</summary>
internal static class StyledClient
{
    private static readonly Lazy<Assembly> s_assembly = new(() =>
        new GeneratorTest { Files = CorpusDocuments.FilesOf("readme-parameters-style.yaml"), ExtraReferences = References.HttpClientFactory }.RunUnchecked().Load());

    /// <summary>Calls an operation with those of the document's three parameters that are given, or that a URL cannot do without.</summary>
    public static async Task<StyledRequest> SendAsync(string operation, StyledValues values, string? only)
    {
        MethodInfo method = s_assembly.Value.GetTypes().SelectMany(type => type.GetMethods()).Single(each => each.Name == operation + "Async");
        object?[] arguments = [.. method.GetParameters().Select(parameter => ArgumentOf(parameter, values, only))];
        return await SendAsync(method, arguments);
    }

    /// <summary>Calls an operation with a body that has all three members.</summary>
    public static async Task<StyledRequest> SendBodyAsync(string operation, string json)
    {
        MethodInfo method = s_assembly.Value.GetTypes().SelectMany(type => type.GetMethods()).Single(each => each.Name == operation + "Async");
        object?[] arguments = [.. method.GetParameters().Select((parameter, i) => i == 0 ? Parse(parameter.ParameterType, json) : parameter.DefaultValue)];
        return await SendAsync(method, arguments);
    }

    private static async Task<StyledRequest> SendAsync(MethodInfo method, object?[] arguments)
    {
        using var handler = new StyledHandler();
        Type type = s_assembly.Value.GetTypes().Single(each => each.GetProperties().Any(property => property.PropertyType == method.DeclaringType));
        var client = (IDisposable)Activator.CreateInstance(type, new HttpClient(handler), null)!;
        object group = type.GetProperties().Single(property => property.PropertyType == method.DeclaringType).GetValue(client)!;
        await (Task)method.Invoke(group, arguments)!;
        client.Dispose();
        return handler.Request!;
    }

    private static object? ArgumentOf(ParameterInfo parameter, StyledValues values, string? only)
    {
        if (parameter.Name != only && parameter.HasDefaultValue)
        {
            return parameter.DefaultValue;
        }

        return parameter.Name switch
        {
            "primitive" => values.Primitive,
            "array" => values.Array,
            _ => Parse(parameter.ParameterType, values.Object),
        };
    }

    private static object Parse(Type type, string json) => type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy, [typeof(string)])!.Invoke(null, [json])!;
}
