using System.Globalization;

namespace PostGen.Benchmarks.Generation;

/// <summary>
/// Whose methods the JIT compiles in the first run of a process: <c>generation-jit [S|M|L] [number of types]</c>. Generic code of the framework or of
/// Roslyn over value types of ours is what no ready-to-run image holds, so that each such type costs every process that generates.
/// </summary>
internal static class JitCommand
{
    private const string Own = "PostGen.";

    public static void Run(string[] arguments)
    {
        string size = arguments.Length > 0 ? arguments[0] : "S";
        int types = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 10;
        GeneratedProject project = new(GeneratedProject.PathOf(size));
        using JitEvents events = new();
        project.FreshDriver();
        IReadOnlyList<(string Type, double Milliseconds)> compiled = events.Take();
        Console.WriteLine("| whose | methods | ms |\n|---|---:|---:|");
        foreach (var group in compiled.GroupBy(static method => OwnerOf(method.Type)).OrderByDescending(static group => group.Count()))
        {
            Print(group.Key, group);
            foreach (var type in group.GroupBy(static method => method.Type).OrderByDescending(static type => type.Count()).Take(types))
            {
                Print("— `" + type.Key + "`", type);
            }
        }
    }

    private static void Print(string name, IEnumerable<(string Type, double Milliseconds)> methods) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {methods.Count()} | {methods.Sum(static method => method.Milliseconds):F1} |"));

    private static string OwnerOf(string type) =>
        type.StartsWith(Own, StringComparison.Ordinal) ? "PostGen"
        : type.Contains(Own, StringComparison.Ordinal) ? "generic code over value types of PostGen"
        : type.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || type.StartsWith("Roslyn", StringComparison.Ordinal) ? "Roslyn"
        : type.StartsWith("YamlDotNet", StringComparison.Ordinal) ? "YamlDotNet"
        : "others";
}
