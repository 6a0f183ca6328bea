using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Known;
using PostGen.Generator.Analyzers.Schemas;

namespace PostGen.Generator.Analyzers.Errors;

/// <summary>Finds the code that an exception comes from: the block of a <c>try</c>, or the call whose response holds it as <c>Error</c>.</summary>
internal static class ErrorSource
{
    // Half-typed code can make two locals initialise each other.
    private const int DeepestExpression = 32;

    /// <summary>The source of the exception that a property reference or subpattern looks into; null where it is not known.</summary>
    public static IOperation? Of(IOperation operation) =>
        operation switch
        {
            IPropertyReferenceOperation { Instance: { } instance } => OfException(instance, 0),
            IPropertySubpatternOperation { Parent: IPatternOperation pattern } => OfMatched(pattern, 0),
            _ => null,
        };

    private static IOperation? OfException(IOperation value, int depth)
    {
        if (depth > DeepestExpression)
        {
            return null;
        }

        switch (value.Unconverted())
        {
            case ILocalReferenceOperation local:
                return LocalAssignments.Of(local) is not { } use ? null
                    : use.Pattern is { } pattern ? OfMatched(pattern, depth + 1)
                    : use.OnlyValue is { } assigned ? OfException(assigned, depth + 1)
                    : use.IsAssigned ? null
                    : CaughtIn(local)?.Body;
            case IConditionalAccessInstanceOperation instance:
                return Accessed(instance) is { } accessed ? OfException(accessed, depth + 1) : null;
            case IConditionalAccessOperation { WhenNotNull: IPropertyReferenceOperation { Property: { } error } } access when IsError(error):
                return ResponseCall.Of(access.Operation);
            case IPropertyReferenceOperation { Property: { } error, Instance: { } response } when IsError(error):
                return ResponseCall.Of(response);
            default:
                return null;
        }
    }

    /// <summary>The source of the exception that a pattern is matched against.</summary>
    private static IOperation? OfMatched(IPatternOperation pattern, int depth) =>
        PatternInput.Of(pattern) switch
        {
            IPropertySubpatternOperation { Member: IPropertyReferenceOperation { Property: { } error }, Parent: IPatternOperation response } when IsError(error) =>
                PatternInput.Of(response) is { } value and not IPropertySubpatternOperation ? ResponseCall.Of(value) : null,
            { } value and not IPropertySubpatternOperation => OfException(value, depth + 1),
            _ => null,
        };

    private static ITryOperation? CaughtIn(ILocalReferenceOperation local)
    {
        for (IOperation? parent = local.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ICatchClauseOperation handler && handler.Locals.Contains(local.Local, SymbolEqualityComparer.Default))
            {
                return handler.Parent as ITryOperation;
            }
        }

        return null;
    }

    private static IOperation? Accessed(IOperation instance)
    {
        IOperation? parent = instance.Parent;
        while (parent is not null and not IConditionalAccessOperation)
        {
            parent = parent.Parent;
        }

        return (parent as IConditionalAccessOperation)?.Operation;
    }

    private static bool IsError(IPropertySymbol property) =>
        property.Name == "Error" && SchemaAttributes.IsRuntimeType(property.ContainingType, "ApiResponse");
}
