using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Known;
using PostGen.Generator.Analyzers.Payloads.Objects;
using PostGen.Generator.Analyzers.Payloads.Values;
using PostGen.Generator.Analyzers.Schemas;

namespace PostGen.Generator.Analyzers.Payloads;

/// <summary>Checks what is written into members and parameters, and what is created.</summary>
internal sealed class PayloadChecks(SchemaSymbols symbols)
{
    private readonly SchemaSymbols _symbols = symbols;
    private readonly ValueReader _values = new(symbols);

    public void OfAssignment(OperationAnalysisContext context)
    {
        if (context.Operation is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } target } assignment)
        {
            Check(context, assignment.Value, target.Member);
        }
    }

    public void OfArgument(OperationAnalysisContext context)
    {
        if (context.Operation is IArgumentOperation { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } argument
            && _symbols.KnowsRuntime(parameter.ContainingAssembly))
        {
            Check(context, argument.Value, parameter);
        }
    }

    public void OfCreation(OperationAnalysisContext context)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        TypeSchema schema = _symbols.OfType(creation.Type);
        if (schema.HasObjectRules && !CopiedObject.IsOnlyCopied(creation))
        {
            Report(context, ObjectChecks.Run(_values.Read(creation), schema, creation.Type!.Name));
        }
    }

    public void OfCopy(OperationAnalysisContext context)
    {
        var copy = (IWithOperation)context.Operation;
        TypeSchema schema = _symbols.OfType(copy.Type);
        if (!schema.HasObjectRules)
        {
            return;
        }

        string type = copy.Type!.Name;
        IEnumerable<Diagnostic> faults = ObjectChecks.Run(_values.Read(copy), schema, type);
        if (CopiedObject.IsJudged(copy.Operand))
        {
            var before = new HashSet<Location>(ObjectChecks.Run(_values.Read(copy.Operand), schema, type).Select(static fault => fault.Location));
            faults = faults.Where(fault => !before.Contains(fault.Location));
        }

        Report(context, faults);
    }

    private void Check(OperationAnalysisContext context, IOperation value, ISymbol target)
    {
        MemberSchema? schema = _symbols.OfMember(target);
        if (schema is null && (!IsEmitted(target.ContainingSymbol) || IsRecord(value.Type)))
        {
            return;
        }

        foreach (IOperation alternative in Alternatives.Of(value))
        {
            KnownValue known = _values.Read(alternative);
            if (known.IsOpen)
            {
                continue;
            }

            if (schema is not null)
            {
                Report(context, ValueChecks.Run(known, schema, target.Name));
            }

            Report(context, UnsendableChecks.Run(known, target.Name));
        }
    }

    /// <summary>Whether a value is an emitted record: what it holds was judged where it was created.</summary>
    private bool IsRecord(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsRecord: true } && _symbols.OfType(type).Name is not null;

    /// <summary>Whether a member belongs to an emitted type, or a parameter to an emitted method.</summary>
    private bool IsEmitted(ISymbol? owner) =>
        owner switch
        {
            INamedTypeSymbol type => _symbols.OfType(type).Name is not null,
            IMethodSymbol method => _symbols.OfType(method.ContainingType).Name is not null || _symbols.IsOperation(method),
            _ => false,
        };

    private static void Report(OperationAnalysisContext context, IEnumerable<Diagnostic> faults)
    {
        foreach (Diagnostic fault in faults)
        {
            context.ReportDiagnostic(fault);
        }
    }
}
