using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Tests.Harness;

/// <summary>No step value keeps a compilation, or anything of one, alive.</summary>
internal static class StepValues
{
    public const string NothingOfACompilation = "No step value holds a part of a compilation";

    private static readonly Type[] s_forbidden =
        [typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SemanticModel), typeof(Location), typeof(Diagnostic)];

    public static void Check(GeneratorOutcome outcome)
    {
        var visited = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach ((string name, var runs) in outcome.Result.TrackedSteps.Where(step => !Caching.IsInput(step.Key) && !outcome.Result.TrackedOutputSteps.ContainsKey(step.Key)))
        {
            foreach ((object value, _) in runs.SelectMany(run => run.Outputs))
            {
                Walk(value, name, visited);
            }
        }
    }

    private static void Walk(object? value, string path, HashSet<object> visited)
    {
        if (value is null or string or DiagnosticDescriptor or AdditionalText || value.GetType().IsPrimitive || value.GetType().IsEnum)
        {
            return;
        }

        Type type = value.GetType();
        if (Array.Exists(s_forbidden, forbidden => forbidden.IsAssignableFrom(type)))
        {
            throw new HarnessException(NothingOfACompilation, $"{path} holds a {type.Name}");
        }

        if (!type.IsValueType && !visited.Add(value))
        {
            return;
        }

        if (value is IEnumerable items && type.GetProperty("IsDefault")?.GetValue(value) is not true)
        {
            foreach (object? item in items)
            {
                Walk(item, path + "[]", visited);
            }

            return;
        }

        for (Type? level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (FieldInfo field in level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), $"{path}.{field.Name}", visited);
            }
        }
    }
}
