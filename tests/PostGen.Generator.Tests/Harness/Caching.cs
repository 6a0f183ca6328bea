using System.Collections;
using Microsoft.CodeAnalysis;
using PostGen.Generator.Pipeline;

namespace PostGen.Generator.Tests.Harness;

/// <summary>Nothing runs again that need not.</summary>
internal static class Caching
{
    public const string UnrelatedEdit = "Every step is cached after an edit in C#";
    public const string RecreatedDocument = "Only the first step looks at a re-created document";

    private static readonly HashSet<string> s_inputs =
        ["AdditionalTexts", "AnalyzerConfigOptions", "Compilation", "CompilationOptions", "MetadataReferences", "ParseOptions"];

    public static void Check(GeneratorOutcome outcome)
    {
        GeneratorOutcome next = outcome.AfterUnrelatedEdit();
        Require(UnrelatedEdit, next, first: null);
        RequireAncestors(next);
        Require(RecreatedDocument, outcome.WithRecreatedFiles(), StepNames.ReadOptions);
    }

    /// <summary>A step that the driver itself feeds the generator by.</summary>
    public static bool IsInput(string step) => s_inputs.Contains(step);

    /// <summary>The steps of a run that the generator itself declared, outputs included.</summary>
    public static IEnumerable<(string Name, object Value, IncrementalStepRunReason Reason)> OwnSteps(GeneratorOutcome outcome) =>
        from step in outcome.Result.TrackedSteps.Concat(outcome.Result.TrackedOutputSteps)
        where !s_inputs.Contains(step.Key)
        from run in step.Value
        from output in run.Outputs
        select (step.Key, output.Value, output.Reason);

    /// <summary>Every step of a run. Those without a name are not among the tracked ones, but what they feed leads to them.</summary>
    public static IEnumerable<IncrementalGeneratorRunStep> AllSteps(GeneratorOutcome outcome)
    {
        var waiting = new Stack<IncrementalGeneratorRunStep>(outcome.Result.TrackedOutputSteps.Values.SelectMany(runs => runs));
        var visited = new HashSet<IncrementalGeneratorRunStep>(waiting);
        while (waiting.TryPop(out IncrementalGeneratorRunStep? step))
        {
            yield return step;
            foreach (IncrementalGeneratorRunStep input in step.Inputs.Select(input => input.Source).Where(visited.Add))
            {
                waiting.Push(input);
            }
        }
    }

    private static void RequireAncestors(GeneratorOutcome outcome)
    {
        foreach (IncrementalGeneratorRunStep step in AllSteps(outcome))
        {
            foreach ((object value, IncrementalStepRunReason reason) in step.Outputs)
            {
                // Roslyn calls the list of no items unchanged and not cached.
                bool isCached = reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Removed || value is ICollection { Count: 0 };
                if (!isCached && !s_inputs.Contains(step.Name ?? ""))
                {
                    throw new HarnessException(UnrelatedEdit, $"{step.Name ?? "a step without name"} was {reason}: {value}");
                }
            }
        }
    }

    private static void Require(string rule, GeneratorOutcome outcome, string? first)
    {
        foreach ((string name, object value, IncrementalStepRunReason reason) in OwnSteps(outcome))
        {
            bool allowed = reason == IncrementalStepRunReason.Cached || (reason == IncrementalStepRunReason.Unchanged && name == first);
            if (!allowed)
            {
                throw new HarnessException(rule, $"{name} was {reason}: {value}");
            }
        }
    }
}
