using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
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
        start.RegisterOperationAction(checks.OfAssignment, OperationKind.SimpleAssignment);
        start.RegisterOperationAction(checks.OfArgument, OperationKind.Argument);
        start.RegisterOperationAction(checks.OfCreation, OperationKind.ObjectCreation);
        start.RegisterOperationAction(checks.OfCopy, OperationKind.With);
    }
}
