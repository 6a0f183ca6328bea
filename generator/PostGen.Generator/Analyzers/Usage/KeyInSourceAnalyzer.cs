using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Schemas;
using PostGen.Generator.Diagnostics;

namespace PostGen.Generator.Analyzers.Usage;

/// <summary>Finds API keys that are written into source code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeyInSourceAnalyzer : SchemaAnalyzer
{
    private const string Credential = "ApiKeyCredential";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageDescriptors.KeyInSource);

    private protected override void Register(CompilationStartAnalysisContext start, SchemaSymbols symbols) =>
        start.RegisterOperationAction(context => Check(context, symbols), OperationKind.Argument);

    private static void Check(OperationAnalysisContext context, SchemaSymbols symbols)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument is { Parameter: { Type.SpecialType: SpecialType.System_String } parameter, Value: { ConstantValue: { HasValue: true, Value: string key } } value }
            && symbols.KnowsRuntime(parameter.ContainingAssembly)
            && IsSecret(parameter)
            && LooksReal(key))
        {
            context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.KeyInSource, value.Syntax.GetLocation()));
        }
    }

    private static bool IsSecret(IParameterSymbol parameter) =>
        parameter.Name switch
        {
            "key" or "password" => SchemaAttributes.IsRuntimeType(parameter.ContainingType, Credential),
            "apiKey" => parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
                && constructor.ContainingType.InstanceConstructors.Any(TakesCredential),
            _ => false,
        };

    private static bool TakesCredential(IMethodSymbol constructor) =>
        constructor.Parameters.Any(static parameter => SchemaAttributes.IsRuntimeType(parameter.Type, Credential));

    // Keys in documentation end in an ellipsis.
    private static bool LooksReal(string key) => key.Length > 0 && !key.Contains("…") && !key.Contains("...") && key[0] != '<';
}
