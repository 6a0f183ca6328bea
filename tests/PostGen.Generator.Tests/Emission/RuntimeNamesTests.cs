using System.Reflection;
using PostGen.Generator.Emission;
using PostGen.Runtime;

namespace PostGen.Generator.Tests.Emission;

/// <summary>Every name in the table of runtime names stands for a type.</summary>
public sealed class RuntimeNamesTests
{
    private static readonly Dictionary<string, string> s_aliases = RuntimeNames.Aliases.Split('\n')
        .Where(line => !line.StartsWith("using static", StringComparison.Ordinal))
        .Select(line => line.Trim().TrimEnd(';').Split(["using ", " = global::"], StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(parts => parts[0], parts => parts[1]);

    public static TheoryData<string> Names =>
        [.. typeof(RuntimeNames).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(constant => constant is { IsLiteral: true, Name: not nameof(RuntimeNames.Aliases) })
            .Select(constant => (string)constant.GetRawConstantValue()!)
            .Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Name_resolves(string name) => Resolve(name).ShouldNotBeNull();

    private static Type? Resolve(string name)
    {
        string[] parts = name.Split("::");
        string full = parts.Length == 1 ? s_aliases[name] : $"{s_aliases[parts[0]]}.{parts[1]}";
        Assembly[] assemblies = [typeof(ApiException).Assembly, typeof(object).Assembly, typeof(Uri).Assembly, typeof(System.Text.Json.JsonElement).Assembly];
        IEnumerable<string> spellings = from suffix in new[] { "", "Attribute", "`1", "`2" } select full + suffix;
        return spellings.SelectMany(spelling => assemblies.Select(assembly => assembly.GetType(spelling))).FirstOrDefault(type => type is { IsPublic: true });
    }
}
