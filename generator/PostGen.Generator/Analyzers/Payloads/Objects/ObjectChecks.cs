using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
                yield return Diagnostic.Create(PayloadDescriptors.Rule, LocationOf(verdict.Culprit?.Syntax ?? value.Syntax), type, rule.Message);
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

    /// <summary>An object that lacks something is named by its type, or by <c>new</c> or <c>with</c> where that is all that is written.</summary>
    private static Location? LocationOf(SyntaxNode? blamed) =>
        blamed switch
        {
            ObjectCreationExpressionSyntax { Type: { } type } => type.GetLocation(),
            ImplicitObjectCreationExpressionSyntax implied => implied.NewKeyword.GetLocation(),
            WithExpressionSyntax copy => copy.WithKeyword.GetLocation(),
            _ => blamed?.GetLocation(),
        };
}
