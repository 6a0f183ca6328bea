using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Schemas;
using PostGen.Generator.Diagnostics;

namespace PostGen.Generator.Analyzers.Usage;

/// <summary>Finds streams that can be read once and are given to two parts of one request.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedStreamAnalyzer : SchemaAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageDescriptors.SharedStream);

    private protected override void Register(CompilationStartAnalysisContext start, SchemaSymbols symbols) =>
        start.RegisterOperationAction(context => Check(context, symbols), OperationKind.ObjectCreation);

    private static void Check(OperationAnalysisContext context, SchemaSymbols symbols)
    {
        if (!IsPayload(context.Operation, symbols) || IsInsidePayload(context.Operation, symbols))
        {
            return;
        }

        Dictionary<ISymbol, List<IOperation>>? uses = null;
        foreach (IOperation operation in context.Operation.Descendants())
        {
            if (SingleShotStream.UsedBy(operation) is not { } stream)
            {
                continue;
            }

            uses ??= new Dictionary<ISymbol, List<IOperation>>(SymbolEqualityComparer.Default);
            if (!uses.TryGetValue(stream, out List<IOperation>? before))
            {
                uses[stream] = before = [];
            }

            if (before.Exists(use => !ExclusiveBranches.Hold(use, operation)))
            {
                context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.SharedStream, operation.Syntax.GetLocation(), stream.Name));
            }

            before.Add(operation);
        }
    }

    private static bool IsPayload(IOperation operation, SchemaSymbols symbols) =>
        operation is IObjectCreationOperation { Type: { } type } && symbols.OfType(type).Pointer is not null;

    private static bool IsInsidePayload(IOperation operation, SchemaSymbols symbols)
    {
        for (IOperation? parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (IsPayload(parent, symbols))
            {
                return true;
            }
        }

        return false;
    }
}
