using System.Reflection;
using System.Runtime.ExceptionServices;

namespace PostGen.Generator.Tests.Harness;

/// <summary>Runs emitted code: a few statements of C# compiled together with it.</summary>
internal static class Probe
{
    /// <summary>Statements that return a string, under all rules of the harness.</summary>
    public static string Run(string document, string statements, string parameters = "", params object[] arguments) =>
        Run(document, [], statements, parameters, arguments);

    /// <summary>The same with a document that these diagnostics are reported on.</summary>
    public static string Run(string document, IReadOnlyList<string> diagnostics, string statements, string parameters, object[] arguments)
    {
        string source = $$"""
            public static class Probe
            {
                public static string Run({{parameters}})
                {
                    {{statements}}
                }
            }
            """;
        Assembly assembly = new GeneratorTest { Files = [InMemoryText.Document("api.yaml", document)], Source = source, Diagnostics = diagnostics }.Run().Load();
        try
        {
            return (string)assembly.GetType("Probe")!.GetMethod("Run")!.Invoke(null, arguments)!;
        }
        catch (TargetInvocationException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }
    }
}
