using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Schemas;
using PostGen.Generator.Diagnostics;

namespace PostGen.Generator.Analyzers.Usage;

/// <summary>Finds API keys that are written into source code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeyInSourceAnalyzer : DiagnosticAnalyzer
{
    private const string Parameter = "apiKey";
    private const string Credential = "ApiKeyCredential";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageDescriptors.KeyInSource);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (SchemaSymbols.TryCreate(start.Compilation) is { } symbols)
            {
                start.RegisterOperationAction(context => Check(context, symbols), OperationKind.ObjectCreation);
            }
        });
    }

    private static void Check(OperationAnalysisContext context, SchemaSymbols symbols)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation.Constructor is not { } constructor || !symbols.KnowsRuntime(constructor.ContainingAssembly))
        {
            return;
        }

        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (argument is { Parameter: { Type.SpecialType: SpecialType.System_String } parameter, Value: { ConstantValue: { HasValue: true, Value: string key } } value }
                && LooksReal(key)
                && IsKey(parameter, constructor.ContainingType))
            {
                context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.KeyInSource, value.Syntax.GetLocation()));
            }
        }
    }

    // Keys in documentation end in an ellipsis.
    private static bool LooksReal(string key) => key.Length > 0 && !key.Contains("…") && !key.Contains("...") && key[0] != '<';

    private static bool IsKey(IParameterSymbol parameter, INamedTypeSymbol type) =>
        SchemaAttributes.IsRuntimeType(type, Credential)
        || (parameter.Name == Parameter && type.InstanceConstructors.Any(static constructor => TakesCredential(constructor)));

    private static bool TakesCredential(IMethodSymbol constructor) =>
        constructor.Parameters.Any(static parameter => SchemaAttributes.IsRuntimeType(parameter.Type, Credential));
}
