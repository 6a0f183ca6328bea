using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Schemas;
using PostGen.Generator.Diagnostics;

namespace PostGen.Generator.Analyzers.Errors;

/// <summary>Finds handlers of error types that the operations of their <c>try</c> never return.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ErrorTypeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageDescriptors.ImpossibleErrorType);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (SchemaSymbols.TryCreate(start.Compilation) is { } symbols)
            {
                start.RegisterOperationAction(context => Check(context, symbols), OperationKind.Try);
            }
        });
    }

    private static void Check(OperationAnalysisContext context, SchemaSymbols symbols)
    {
        var attempt = (ITryOperation)context.Operation;
        PossibleErrors? possible = null;
        foreach (ICatchClauseOperation handler in attempt.Catches)
        {
            foreach (ErrorTypeTest test in ErrorTypeTests.In(handler))
            {
                possible ??= PossibleErrors.Of(attempt.Body, symbols);
                if (possible.Excludes(test.Member))
                {
                    context.ReportDiagnostic(Diagnostic.Create(
                        UsageDescriptors.ImpossibleErrorType,
                        test.Syntax.GetLocation(),
                        possible.Operations,
                        test.Member.Name,
                        possible.Describe(test.Member.ContainingType)));
                }
            }
        }
    }
}
