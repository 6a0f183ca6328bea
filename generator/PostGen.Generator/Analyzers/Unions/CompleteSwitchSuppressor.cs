using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Schemas;
using PostGen.Generator.Diagnostics;

namespace PostGen.Generator.Analyzers.Unions;

/// <summary>Silences the compiler's warnings about switch expressions that do take every case of a union, or every member of an emitted enum.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CompleteSwitchSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor s_notExhaustive = Of(DiagnosticIds.CompleteSwitch, "CS8509");
    private static readonly SuppressionDescriptor s_nullNotHandled = Of(DiagnosticIds.CompleteSwitchWithoutNull, "CS8655");

    private static readonly SuppressionDescriptor s_conditional = Of(DiagnosticIds.CompleteSwitchWithCondition, "CS8846");
    private static readonly SuppressionDescriptor s_nullConditional = Of(DiagnosticIds.CompleteSwitchWithConditionForNull, "CS8847");

    private static readonly SuppressionDescriptor s_unnamedValue = new(
        DiagnosticIds.CompleteSwitchOfEnum, "CS8524", "The switch takes every member of the enum; values that the document does not know are read as Unrecognized");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        ImmutableArray.Create(s_notExhaustive, s_nullNotHandled, s_conditional, s_nullConditional, s_unnamedValue);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (SchemaSymbols.Of(context.Compilation, context.CancellationToken) is not { } symbols)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (SwitchAt(diagnostic, context) is { } expression && SuppressionOf(diagnostic.Id, expression, symbols, context.Compilation) is { } suppression)
            {
                context.ReportSuppression(Suppression.Create(suppression, diagnostic));
            }
        }
    }

    private static ISwitchExpressionOperation? SwitchAt(Diagnostic diagnostic, SuppressionAnalysisContext context)
    {
        if (diagnostic.Location.SourceTree is not { } tree)
        {
            return null;
        }

        SyntaxNode node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return node.FirstAncestorOrSelf<SwitchExpressionSyntax>() is { } syntax
            ? context.GetSemanticModel(tree).GetOperation(syntax, context.CancellationToken) as ISwitchExpressionOperation
            : null;
    }

    private static SuppressionDescriptor? SuppressionOf(string id, ISwitchExpressionOperation expression, SchemaSymbols symbols, Compilation compilation)
    {
        bool isComplete = expression.Value.Type is { } type && symbols.TextsOf(ValueDomain.Present(type)).Texts.Count > 0
            ? new EnumCoverage(expression, type, symbols, compilation).IsComplete(MayBeNull(expression.Value))
            : UnionCases.Of(expression.Value, symbols) is { } union
                && IsComplete(new CaseCoverage(union, expression, symbols, compilation), MayBeNull(expression.Value));
        return isComplete
            ? Array.Find(
                [s_notExhaustive, s_nullNotHandled, s_conditional, s_nullConditional, s_unnamedValue], suppression => suppression.SuppressedDiagnosticId == id)
            : null;
    }

    // What a union holds is never null; the union itself may be, and then `union?.Value` is.
    private static bool IsComplete(CaseCoverage coverage, bool mayBeNull) => coverage.Missing().Count == 0 && (!mayBeNull || coverage.TakesNull);

    private static bool MayBeNull(IOperation switched) =>
        UnionCases.SourceOf(switched) is IConditionalAccessOperation
        || (UnionCases.SourceOf(switched) is not IPropertyReferenceOperation { Property.Name: UnionCases.ValueName }
            && switched.SemanticModel?.GetTypeInfo(switched.Syntax).Nullability.FlowState == NullableFlowState.MaybeNull);

    private static SuppressionDescriptor Of(string id, string suppressed) =>
        new(id, suppressed, "The switch takes every case of the union, whose value is never null, or every member of the enum");
}
