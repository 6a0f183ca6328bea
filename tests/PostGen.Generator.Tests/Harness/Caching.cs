using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        Require(UnrelatedEdit, outcome.AfterUnrelatedEdit(), first: null);
        Require(RecreatedDocument, outcome.WithRecreatedFiles(), StepNames.ReadOptions);
    }

    /// <summary>The steps of a run that the generator itself declared, outputs included.</summary>
    public static IEnumerable<(string Name, object Value, IncrementalStepRunReason Reason)> OwnSteps(GeneratorOutcome outcome) =>
        from step in outcome.Result.TrackedSteps.Concat(outcome.Result.TrackedOutputSteps)
        where !s_inputs.Contains(step.Key)
        from run in step.Value
        from output in run.Outputs
        select (step.Key, output.Value, output.Reason);

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
