using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Known;
using PostGen.Generator.Analyzers.Schemas;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Analyzers.Payloads.Json;

/// <summary>Checks arguments of emitted members that take JSON.</summary>
internal sealed class JsonLiteralChecks(SchemaSymbols symbols, ProjectSchemas schemas)
{
    private readonly SchemaSymbols _symbols = symbols;
    private readonly ProjectSchemas _schemas = schemas;

    public void Run(OperationAnalysisContext context)
    {
        if (context.Operation is not IArgumentOperation { ArgumentKind: ArgumentKind.Explicit, Parameter: { Type.SpecialType: SpecialType.System_String } parameter } argument
            || argument.Syntax.ContainsDiagnostics
            || parameter.ContainingSymbol is not IMethodSymbol method
            || SelfType.Of(method.ContainingType) is not { } type
            || _symbols.OfType(type) is not { Pointer: not null } schema
            || !TakesJson(parameter)
            || ConstantEvaluator.Evaluate(argument.Value, 0) is not string text)
        {
            return;
        }

        // Only a method that makes the type reads JSON of its schema; of another's JSON no more is known than that it is JSON.
        bool makesType = SymbolEqualityComparer.Default.Equals(method.ReturnType, type);
        List<JsonFault> faults = [.. JsonChecks.Run(text, makesType ? _schemas.Of(type, schema) : null, context.CancellationToken)];
        LiteralMap? map = faults.Count > 0 && argument.Value.Syntax is ExpressionSyntax spelling ? LiteralMap.TryCreate(spelling, text) : null;
        foreach (JsonFault fault in faults)
        {
            context.ReportDiagnostic(map is null
                ? Diagnostic.Create(fault.Descriptor, argument.Value.Syntax.GetLocation(), $"{fault.Message} ({new LineMap(text).PositionOf(fault.Offset)} of the text)")
                : Diagnostic.Create(fault.Descriptor, Location.Create(argument.Syntax.SyntaxTree, map.SpanOf(fault.Offset, fault.Length)), fault.Message));
        }
    }

    private static bool TakesJson(IParameterSymbol parameter)
    {
        foreach (AttributeData attribute in parameter.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "StringSyntaxAttribute", ConstructorArguments: [{ Value: "Json" }, ..] })
            {
                return true;
            }
        }

        return false;
    }
}
