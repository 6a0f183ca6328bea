using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PostGen.Generator.Analyzers.Schemas;
using PostGen.Generator.Diagnostics;

namespace PostGen.Generator.Analyzers.Payloads.Json;

/// <summary>Validates constant strings that are handed to emitted types as JSON.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JsonLiteralAnalyzer : SchemaAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(
            PayloadDescriptors.JsonSyntax,
            PayloadDescriptors.JsonUnknownProperty,
            PayloadDescriptors.JsonMissingProperty,
            PayloadDescriptors.JsonType,
            PayloadDescriptors.JsonValue);

    private protected override void Register(CompilationStartAnalysisContext start, SchemaSymbols symbols)
    {
        var checks = new JsonLiteralChecks(symbols, new ProjectSchemas(start.Compilation, start.Options));
        start.RegisterOperationAction(checks.Run, OperationKind.Argument);
    }
}
