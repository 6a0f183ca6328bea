using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Schemas;

namespace PostGen.Generator.Analyzers.Errors;

/// <summary>Finds the error types that an enum property of an exception is compared with.</summary>
internal static class ErrorTypeTests
{
    /// <summary>Whether an operation reads, or matches in a pattern, an emitted exception's property of an enum type.</summary>
    public static bool AsksForErrorType(IOperation operation, SchemaSymbols symbols) =>
        operation switch
        {
            IPropertyReferenceOperation { Property: { } property } => IsErrorType(property, symbols),
            IPropertySubpatternOperation { Member: IPropertyReferenceOperation { Property: { } property } } => IsErrorType(property, symbols),
            _ => false,
        };

    public static IEnumerable<ErrorTypeTest> Of(IOperation operation) =>
        operation switch
        {
            IPropertySubpatternOperation sub => MembersIn(sub.Pattern),
            _ => TestsOf(operation).SelectMany(MembersIn),
        };

    private static bool IsErrorType(IPropertySymbol property, SchemaSymbols symbols)
    {
        if (property.Type.TypeKind != TypeKind.Enum || !symbols.KnowsRuntime(property.ContainingAssembly))
        {
            return false;
        }

        for (INamedTypeSymbol? type = property.ContainingType; type is not null; type = type.BaseType)
        {
            if (SchemaAttributes.IsRuntimeType(type, "ApiException"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a value, alone or as an element of a tuple, is compared with.</summary>
    private static IEnumerable<IOperation> TestsOf(IOperation value)
    {
        IOperation child = value;
        IOperation? parent = value.Parent;
        while (parent is IConversionOperation || (parent is IConditionalAccessOperation access && access.WhenNotNull == child))
        {
            child = parent;
            parent = parent.Parent;
        }

        return parent switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison =>
                [comparison.LeftOperand == child ? comparison.RightOperand : comparison.LeftOperand],
            ITupleBinaryOperation comparison => [comparison.LeftOperand == child ? comparison.RightOperand : comparison.LeftOperand],
            IIsPatternOperation match when match.Value == child => [match.Pattern],
            ISwitchOperation choice when choice.Value == child => [choice],
            ISwitchExpressionOperation choice when choice.Value == child => [choice],
            ITupleOperation tuple => TestsOf(tuple).SelectMany(test => TupleTests.OfElement(test, tuple.Elements.IndexOf(child))),
            _ => [],
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
}
