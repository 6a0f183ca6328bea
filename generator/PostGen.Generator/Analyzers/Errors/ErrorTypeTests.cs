using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PostGen.Generator.Analyzers.Errors;

/// <summary>Finds where a catch clause compares an enum property of the exception that it caught.</summary>
internal static class ErrorTypeTests
{
    public static IEnumerable<ErrorTypeTest> In(ICatchClauseOperation handler)
    {
        if (handler.Locals.FirstOrDefault() is not { } exception)
        {
            yield break;
        }

        foreach (IOperation operation in handler.Descendants())
        {
            IOperation? tested = operation switch
            {
                IPropertyReferenceOperation { Instance: { } instance } property when IsError(property.Property) && Refers(instance, exception) => Test(property),
                IPropertySubpatternOperation { Member: IPropertyReferenceOperation { Property: { } member } } sub when IsError(member) && Asks(sub, exception) => sub.Pattern,
                _ => null,
            };
            foreach (ErrorTypeTest test in tested is null ? [] : MembersIn(tested))
            {
                yield return test;
            }
        }
    }

    private static bool IsError(IPropertySymbol property) => property.Type.TypeKind == TypeKind.Enum;

    /// <summary>The comparison that a property's value goes into, or null.</summary>
    private static IOperation? Test(IOperation property)
    {
        IOperation child = property;
        IOperation? parent = property.Parent;
        while (parent is IConversionOperation)
        {
            child = parent;
            parent = parent.Parent;
        }

        return parent switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison =>
                comparison.LeftOperand == child ? comparison.RightOperand : comparison.LeftOperand,
            IIsPatternOperation match when match.Value == child => match.Pattern,
            ISwitchOperation choice when choice.Value == child => choice,
            ISwitchExpressionOperation choice when choice.Value == child => choice,
            _ => null,
        };
    }

    /// <summary>Whether a subpattern belongs to a pattern that is matched against the exception itself.</summary>
    private static bool Asks(IPropertySubpatternOperation subpattern, ILocalSymbol exception)
    {
        IOperation? parent = subpattern.Parent;
        int depth = 0;
        while (parent is IPatternOperation or IPropertySubpatternOperation or IPatternCaseClauseOperation or ISwitchCaseOperation or ISwitchExpressionArmOperation)
        {
            depth += parent is IPropertySubpatternOperation ? 1 : 0;
            parent = parent.Parent;
        }

        return depth == 0
            && parent switch
            {
                IIsPatternOperation match => Refers(match.Value, exception),
                ISwitchOperation choice => Refers(choice.Value, exception),
                ISwitchExpressionOperation choice => Refers(choice.Value, exception),
                _ => false,
            };
    }

    private static IEnumerable<ErrorTypeTest> MembersIn(IOperation test) =>
        test switch
        {
            ISwitchOperation choice => choice.Cases.SelectMany(section => section.Clauses).SelectMany(MembersIn),
            ISingleValueCaseClauseOperation clause => MembersIn(clause.Value),
            IPatternCaseClauseOperation clause => MembersIn(clause.Pattern),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => MembersIn(arm.Pattern)),
            IBinaryPatternOperation both => MembersIn(both.LeftPattern).Concat(MembersIn(both.RightPattern)),
            INegatedPatternOperation negated => MembersIn(negated.Pattern),
            IConstantPatternOperation constant => MembersIn(constant.Value),
            IConversionOperation conversion => MembersIn(conversion.Operand),
            IFieldReferenceOperation { Field: { IsConst: true, ContainingType.TypeKind: TypeKind.Enum } member } => [new ErrorTypeTest(member, test.Syntax)],
            _ => [],
        };

    private static bool Refers(IOperation operation, ILocalSymbol local)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local);
    }
}
