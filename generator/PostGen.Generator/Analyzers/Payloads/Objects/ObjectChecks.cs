using Microsoft.CodeAnalysis;
using PostGen.Generator.Analyzers.Known;
using PostGen.Generator.Analyzers.Schemas;
using PostGen.Generator.Diagnostics;

namespace PostGen.Generator.Analyzers.Payloads.Objects;

/// <summary>Holds a created object against the rules of its type.</summary>
internal static class ObjectChecks
{
    public static IEnumerable<Diagnostic> Run(KnownValue value, TypeSchema schema, string type)
    {
        if (value.Kind != KnownKind.Object)
        {
            yield break;
        }

        foreach (ObjectRule rule in schema.Rules)
        {
            if (FragmentEvaluator.Evaluate(rule.Fragment, value) is { Truth: Truth.False } verdict)
            {
                SyntaxNode? blamed = verdict.Culprit?.Syntax ?? value.Syntax;
                yield return Diagnostic.Create(PayloadDescriptors.Rule, blamed?.GetLocation(), type, rule.Message);
            }
        }

        foreach (PlaceholderRule rule in schema.Placeholders)
        {
            foreach (Diagnostic fault in PlaceholderChecks.Run(value, rule))
            {
                yield return fault;
            }
        }
    }
}
