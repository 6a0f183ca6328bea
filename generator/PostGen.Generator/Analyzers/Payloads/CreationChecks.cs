using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Known;
using PostGen.Generator.Analyzers.Payloads.Objects;
using PostGen.Generator.Analyzers.Schemas;

namespace PostGen.Generator.Analyzers.Payloads;

/// <summary>Holds what is created, or copied by <c>with</c>, against the rules of its type.</summary>
internal sealed class CreationChecks(SchemaSymbols symbols, ValueReader values)
{
    public void OfCreation(OperationAnalysisContext context)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        TypeSchema schema = symbols.OfType(creation.Type);
        if (schema.HasObjectRules && !CopiedObject.IsOnlyCopied(creation))
        {
            List<Diagnostic> faults = [.. ObjectChecks.Run(values.Read(creation), schema, creation.Type!.Name)];
            if (faults.Count > 0 && !CopiedObject.MayBeCompleted(creation, context.Compilation))
            {
                context.ReportAll(faults);
            }
        }
    }

    public void OfCopy(OperationAnalysisContext context)
    {
        var copy = (IWithOperation)context.Operation;
        TypeSchema schema = symbols.OfType(copy.Type);
        if (!schema.HasObjectRules)
        {
            return;
        }

        string type = copy.Type!.Name;
        IEnumerable<Diagnostic> faults = ObjectChecks.Run(values.Read(copy), schema, type);
        if (CopiedObject.IsJudged(copy.Operand))
        {
            var before = new HashSet<Location>(ObjectChecks.Run(values.Read(copy.Operand), schema, type).Select(static fault => fault.Location));
            faults = faults.Where(fault => !before.Contains(fault.Location));
        }

        context.ReportAll(faults);
    }
}
