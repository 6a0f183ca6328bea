using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Known;
using PostGen.Generator.Analyzers.Payloads.Values;
using PostGen.Generator.Analyzers.Schemas;

namespace PostGen.Generator.Analyzers.Payloads;

/// <summary>Checks what is written into members and parameters, by whatever form of code.</summary>
internal sealed class WriteChecks(SchemaSymbols symbols, ValueReader values)
{
    public void OfAssignment(OperationAnalysisContext context)
    {
        var assignment = (IAssignmentOperation)context.Operation;
        CheckTarget(context, assignment.Target, assignment.Value);
    }

    public void OfDeconstruction(OperationAnalysisContext context)
    {
        var deconstruction = (IDeconstructionAssignmentOperation)context.Operation;
        CheckTuple(context, deconstruction.Target, deconstruction.Value);
    }

    public void OfArgument(OperationAnalysisContext context)
    {
        if (context.Operation is IArgumentOperation { ArgumentKind: ArgumentKind.Explicit or ArgumentKind.ParamArray, Parameter: { } parameter } argument
            && symbols.KnowsRuntime(parameter.ContainingAssembly))
        {
            Check(context, argument.Value, parameter, WriteStage.Final);
        }
    }

    /// <summary>The value that becomes a union by a conversion that the union defines.</summary>
    public void OfConversion(OperationAnalysisContext context)
    {
        if (context.Operation is IConversionOperation { OperatorMethod: { Parameters: [{ } parameter] } } conversion
            && symbols.OfMember(parameter) is not null)
        {
            Check(context, conversion.Operand, parameter, WriteStage.Final);
        }
    }

    public void OfPropertyInitializer(OperationAnalysisContext context)
    {
        var initializer = (IPropertyInitializerOperation)context.Operation;
        CheckAll(context, initializer.Value, initializer.InitializedProperties);
    }

    public void OfFieldInitializer(OperationAnalysisContext context)
    {
        var initializer = (IFieldInitializerOperation)context.Operation;
        CheckAll(context, initializer.Value, initializer.InitializedFields);
    }

    public void OfParameterInitializer(OperationAnalysisContext context)
    {
        var initializer = (IParameterInitializerOperation)context.Operation;
        Check(context, initializer.Value, initializer.Parameter, WriteStage.Final);
    }

    /// <summary>The items that <c>Tags = { "a" }</c> adds to what a property holds: how many there are is not known, what they are is.</summary>
    public void OfMemberInitializer(OperationAnalysisContext context)
    {
        var initializer = (IMemberInitializerOperation)context.Operation;
        if (initializer.InitializedMember is not IMemberReferenceOperation { Member: { } member } || symbols.OfMember(member) is not { Items: { } demanded })
        {
            return;
        }

        foreach (IOperation added in initializer.Initializer.Initializers)
        {
            if (added is IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: { } item }] })
            {
                foreach (IOperation alternative in Alternatives.Of(item))
                {
                    context.ReportAll(ValueChecks.OfItem(values.Read(alternative), demanded, member.Name));
                }
            }
        }
    }

    /// <summary>What the getter of a member returns.</summary>
    public void OfReturn(OperationAnalysisContext context)
    {
        if (context.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol property }
            && context.Operation is IReturnOperation { ReturnedValue: { } value } returned
            && symbols.OfMember(property) is not null
            && !IsInFunction(returned))
        {
            Check(context, value, property, WriteStage.Final);
        }
    }

    /// <summary>Whether a constructor writes into the object that it makes.</summary>
    private static bool IsOwn(IMemberReferenceOperation target, ISymbol writer) =>
        writer is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor }
        && target.Instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };

    private static bool IsInFunction(IOperation operation)
    {
        for (IOperation? each = operation; each is not null; each = each.Parent)
        {
            if (each is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    private void CheckTuple(OperationAnalysisContext context, IOperation target, IOperation value)
    {
        if (target.Unconverted() is not ITupleOperation targets)
        {
            CheckTarget(context, target, value);
        }
        else if (value.Unconverted() is ITupleOperation given && given.Elements.Length == targets.Elements.Length)
        {
            for (int i = 0; i < targets.Elements.Length; i++)
            {
                CheckTuple(context, targets.Elements[i], given.Elements[i]);
            }
        }
    }

    private void CheckTarget(OperationAnalysisContext context, IOperation target, IOperation value)
    {
        if (target is IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } reference)
        {
            Check(context, value, reference.Member, IsOwn(reference, context.ContainingSymbol) ? WriteStage.Initial : WriteStage.Held);
        }
    }

    private void CheckAll<TMember>(OperationAnalysisContext context, IOperation value, IReadOnlyList<TMember> members)
        where TMember : ISymbol
    {
        foreach (TMember member in members)
        {
            Check(context, value, member, WriteStage.Initial);
        }
    }

    private void Check(OperationAnalysisContext context, IOperation value, ISymbol target, WriteStage stage)
    {
        MemberSchema? schema = symbols.OfMember(target);
        if (schema is null && (!IsEmitted(target.ContainingSymbol) || IsRecord(value.Type)))
        {
            return;
        }

        foreach (IOperation alternative in Alternatives.Of(value))
        {
            KnownValue known = values.Read(alternative);
            if (known.IsOpen || UnfinishedValue.IsPlaceholder(known, target, stage))
            {
                continue;
            }

            if (schema is not null)
            {
                context.ReportAll(ValueChecks.Run(known, schema, NameOf(target))
                    .Where(fault => !UnfinishedValue.IsOnlyTooShort(fault, known, schema.Value, target, stage)));
            }

            context.ReportAll(UnsendableChecks.Run(known, target.Name));
        }
    }

    /// <summary>What messages call the target: a union by its name, since the parameters that make one are all called value.</summary>
    private string NameOf(ISymbol target) =>
        target is IParameterSymbol { ContainingSymbol.ContainingType: { } type } && symbols.OfType(type).IsUnion ? type.Name : target.Name;

    /// <summary>Whether a value is an emitted record: what it holds was judged where it was created.</summary>
    private bool IsRecord(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsRecord: true } && symbols.OfType(type).Pointer is not null;

    /// <summary>Whether a member belongs to an emitted type, or a parameter to an emitted method.</summary>
    private bool IsEmitted(ISymbol? owner) =>
        owner switch
        {
            INamedTypeSymbol type => symbols.OfType(type).Pointer is not null,
            IMethodSymbol method => symbols.OfType(method.ContainingType).Pointer is not null || symbols.IsOperation(method),
            _ => false,
        };
}
