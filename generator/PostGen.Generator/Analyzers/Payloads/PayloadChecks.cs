using Microsoft.CodeAnalysis;
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

    public void OfAssignment(ISimpleAssignmentOperation assignment, Action<Diagnostic> report)
    {
        if (assignment.Target is IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } target)
        {
            Check(assignment.Value, target.Member, report);
        }
    }

    public void OfArgument(IArgumentOperation argument, Action<Diagnostic> report)
    {
        if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter })
        {
            Check(argument.Value, parameter, report);
        }
    }

    public void OfCreation(IObjectCreationOperation creation, Action<Diagnostic> report)
    {
        TypeSchema schema = _symbols.OfType(creation.Type);
        if (schema.HasObjectRules && !CopiedObject.IsOnlyCopied(creation))
        {
            ReportAll(ObjectChecks.Run(_values.Read(creation), schema, creation.Type!.Name), report);
        }
    }

    public void OfCopy(IWithOperation copy, Action<Diagnostic> report)
    {
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

        ReportAll(faults, report);
    }

    private void Check(IOperation value, ISymbol target, Action<Diagnostic> report)
    {
        MemberSchema? schema = _symbols.OfMember(target);
        bool isEmitted = IsEmitted(target.ContainingSymbol);
        if (schema is null && !isEmitted)
        {
            return;
        }

        foreach (IOperation alternative in Alternatives.Of(value))
        {
            KnownValue known = _values.Read(alternative);
            if (schema is not null)
            {
                ReportAll(ValueChecks.Run(known, schema, target.Name), report);
            }

            ReportAll(UnsendableChecks.Run(known, target.Name), report);
        }
    }

    /// <summary>Whether a member belongs to an emitted type, or a parameter to an emitted method.</summary>
    private bool IsEmitted(ISymbol? owner) =>
        owner switch
        {
            INamedTypeSymbol type => _symbols.OfType(type).Name is not null,
            IMethodSymbol method => _symbols.OfType(method.ContainingType).Name is not null || _symbols.IsOperation(method),
            _ => false,
        };

    private static void ReportAll(IEnumerable<Diagnostic> faults, Action<Diagnostic> report)
    {
        foreach (Diagnostic fault in faults)
        {
            report(fault);
        }
    }
}
