using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>Finds what a value is handed to.</summary>
internal static class Receiver
{
    /// <summary>The member that returns or keeps the value, or the parameter that takes it; null for anything else.</summary>
    public static ISymbol? Of(IOperation? user, IOperation value) =>
        user switch
        {
            IReturnOperation returned => FunctionOf(returned, value),
            IFieldInitializerOperation { InitializedFields: [{ } field] } => field,
            IPropertyInitializerOperation { InitializedProperties: [{ } property] } => property,

            // What an initializer puts into another object is sent with that.
            ISimpleAssignmentOperation { Parent: not IObjectOrCollectionInitializerOperation, Target: IMemberReferenceOperation target } => target.Member,
            IArgumentOperation { Parameter: { } parameter } => parameter.OriginalDefinition,
            _ => null,
        };

    private static ISymbol? FunctionOf(IOperation returned, IOperation value)
    {
        for (IOperation? parent = returned.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case ILocalFunctionOperation function:
                    return function.Symbol;
                case IAnonymousFunctionOperation lambda:
                    return lambda.Parent?.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } } ? local : null;
            }
        }

        return value.SemanticModel?.GetEnclosingSymbol(value.Syntax.SpanStart) is IMethodSymbol method ? method.AssociatedSymbol ?? method : null;
    }
}
