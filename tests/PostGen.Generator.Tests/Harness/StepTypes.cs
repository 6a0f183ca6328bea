using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Tests.Harness;

/// <summary>
/// Step values are classes, pairs of classes and lists of classes. For every other type the JIT compiles the driver's tables anew, a hundred
/// methods a type, in each process that generates.
/// </summary>
internal static class StepTypes
{
    public const string Classes = "Step values are classes, or pairs or lists of them";

    public static void Check(GeneratorOutcome outcome)
    {
        foreach (IncrementalGeneratorRunStep step in Caching.AllSteps(outcome).Where(step => !Caching.IsInput(step.Name ?? "")))
        {
            foreach (Type type in step.Outputs.Select(output => output.Value).OfType<object>().Select(value => value.GetType()))
            {
                if (!IsShared(type))
                {
                    throw new HarnessException(Classes, $"{step.Name ?? "a step without name"} gives {type}");
                }
            }
        }
    }

    private static bool IsShared(Type type) =>
        !type.IsValueType
        || (type.IsGenericType
            && (type.GetGenericTypeDefinition() == typeof(ValueTuple<,>) || type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            && Array.TrueForAll(type.GenericTypeArguments, static argument => !argument.IsValueType));
}
