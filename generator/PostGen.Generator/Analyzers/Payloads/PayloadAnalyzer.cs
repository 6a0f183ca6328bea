using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PostGen.Generator.Analyzers.Known;
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
            PayloadDescriptors.Alternative,
            UsageDescriptors.Unrecognized);

    private protected override void Register(CompilationStartAnalysisContext start, SchemaSymbols symbols)
    {
        var values = new ValueReader(symbols);
        var writes = new WriteChecks(symbols, values);
        start.RegisterOperationAction(writes.OfAssignment, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
        start.RegisterOperationAction(writes.OfDeconstruction, OperationKind.DeconstructionAssignment);
        start.RegisterOperationAction(writes.OfArgument, OperationKind.Argument);
        start.RegisterOperationAction(writes.OfConversion, OperationKind.Conversion);
        start.RegisterOperationAction(writes.OfPropertyInitializer, OperationKind.PropertyInitializer);
        start.RegisterOperationAction(writes.OfFieldInitializer, OperationKind.FieldInitializer);
        start.RegisterOperationAction(writes.OfParameterInitializer, OperationKind.ParameterInitializer);
        start.RegisterOperationAction(writes.OfMemberInitializer, OperationKind.MemberInitializer);
        start.RegisterOperationAction(writes.OfReturn, OperationKind.Return);

        var creations = new CreationChecks(symbols, values);
        start.RegisterOperationAction(creations.OfCreation, OperationKind.ObjectCreation);
        start.RegisterOperationAction(creations.OfCopy, OperationKind.With);
    }
}
