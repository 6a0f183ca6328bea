using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PostGen.Generator.Analyzers.Schemas;
using PostGen.Generator.Diagnostics;

namespace PostGen.Generator.Analyzers.Errors;

/// <summary>Finds tests for error types that the operation, thrown or unthrown, never returns.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ErrorTypeAnalyzer : SchemaAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageDescriptors.ImpossibleErrorType);

    private protected override void Register(CompilationStartAnalysisContext start, SchemaSymbols symbols) =>
        start.RegisterOperationAction(context => Check(context, symbols), OperationKind.PropertyReference, OperationKind.PropertySubpattern);

    private static void Check(OperationAnalysisContext context, SchemaSymbols symbols)
    {
        if (!ErrorTypeTests.AsksForErrorType(context.Operation, symbols)
            || ErrorTypeTests.Of(context.Operation).ToArray() is not { Length: > 0 } tests
            || ErrorSource.Of(context.Operation) is not { } source)
        {
            return;
        }

        PossibleErrors possible = PossibleErrors.Of(source, symbols);
        foreach (ErrorTypeTest test in tests)
        {
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
