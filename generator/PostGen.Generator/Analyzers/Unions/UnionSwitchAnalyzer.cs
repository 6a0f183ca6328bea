using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Schemas;
using PostGen.Generator.Diagnostics;

namespace PostGen.Generator.Analyzers.Unions;

/// <summary>Demands that a switch over a union takes every case.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnionSwitchAnalyzer : SchemaAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageDescriptors.MissingCases);

    private protected override void Register(CompilationStartAnalysisContext start, SchemaSymbols symbols)
    {
        start.RegisterOperationAction(
            context => Check(context, ((ISwitchOperation)context.Operation).Value, symbols), OperationKind.Switch);
        start.RegisterOperationAction(
            context => Check(context, ((ISwitchExpressionOperation)context.Operation).Value, symbols), OperationKind.SwitchExpression);
    }

    private static void Check(OperationAnalysisContext context, IOperation switched, SchemaSymbols symbols)
    {
        if (UnionCases.Of(switched, symbols) is not { } union
            || new CaseCoverage(union, context.Operation, symbols, context.Compilation).Missing() is not { Count: > 0 } missing)
        {
            return;
        }

        string types = string.Join(";", missing.Select(type => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)));
        context.ReportDiagnostic(Diagnostic.Create(
            UsageDescriptors.MissingCases,
            KeywordOf(context.Operation.Syntax),
            PropertiesOf(union, switched, types),
            string.Join(", ", missing.Select(type => $"'{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}'")),
            union.Union.Name));
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(UnionCases union, IOperation switched, string types)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticIds.MissingTypes, types);
        return SymbolEqualityComparer.Default.Equals(switched.Type, union.Union)
            ? properties.Add(DiagnosticIds.SwitchesOverUnion, "true")
            : properties;
    }

    private static Location KeywordOf(SyntaxNode syntax) =>
        syntax switch
        {
            SwitchExpressionSyntax expression => expression.SwitchKeyword.GetLocation(),
            SwitchStatementSyntax statement => statement.SwitchKeyword.GetLocation(),
            _ => syntax.GetLocation(),
        };
}
