using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Schemas;
using PostGen.Generator.Diagnostics;

namespace PostGen.Generator.Analyzers.Payloads;

/// <summary>Finds values and objects that the document forbids, wherever they are known at compile time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PayloadAnalyzer : SchemaAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(
            PayloadDescriptors.Pattern,
            PayloadDescriptors.Length,
            PayloadDescriptors.Range,
            PayloadDescriptors.MultipleOf,
            PayloadDescriptors.ItemCount,
            PayloadDescriptors.RepeatedItem,
            PayloadDescriptors.Format,
            PayloadDescriptors.AllowedValue,
            PayloadDescriptors.PropertyCount,
            PayloadDescriptors.Constant,
            PayloadDescriptors.Rule,
            PayloadDescriptors.PlaceholderWithoutEntry,
            PayloadDescriptors.EntryWithoutPlaceholder,
            UsageDescriptors.Unrecognized);

    private protected override void Register(CompilationStartAnalysisContext start, SchemaSymbols symbols)
    {
        var checks = new PayloadChecks(symbols);
        start.RegisterOperationAction(
            context => checks.OfAssignment((ISimpleAssignmentOperation)context.Operation, context.ReportDiagnostic),
            OperationKind.SimpleAssignment);
        start.RegisterOperationAction(
            context => checks.OfArgument((IArgumentOperation)context.Operation, context.ReportDiagnostic),
            OperationKind.Argument);
        start.RegisterOperationAction(
            context => checks.OfCreation((IObjectCreationOperation)context.Operation, context.ReportDiagnostic),
            OperationKind.ObjectCreation);
        start.RegisterOperationAction(
            context => checks.OfCopy((IWithOperation)context.Operation, context.ReportDiagnostic),
            OperationKind.With);
    }
}
