using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>Finds the elements of a list that is spelt out.</summary>
internal static class CollectionReader
{
    private const int DeepestCopy = 8;

    public static bool TryReadElements(IOperation operation, int depth, out ElementList elements)
    {
        elements = ElementList.Empty;
        return depth <= DeepestCopy * DeepestCopy
            && operation switch
            {
                { Syntax: CollectionExpressionSyntax collection } => TryReadExpression(operation, collection, depth, out elements),
                IArrayCreationOperation array => TryReadArray(array, out elements),
                IObjectCreationOperation { Type: { } type } creation when IsList(type) => TryReadList(creation, depth, out elements),
                IInvocationOperation call => TryReadCall(call, depth, out elements),
                _ => false,
            };
    }

    private static bool TryReadExpression(IOperation operation, CollectionExpressionSyntax collection, int depth, out ElementList elements)
    {
        elements = ElementList.Empty;
        var found = new ElementList();
        foreach (CollectionElementSyntax element in collection.Elements)
        {
            if (element is SpreadElementSyntax { Expression: { } spread })
            {
                found.AddSpread(operation.SemanticModel?.GetOperation(spread), depth + 1);
            }
            else if (element is ExpressionElementSyntax { Expression: { } expression }
                && operation.SemanticModel?.GetOperation(expression) is { } value)
            {
                found.Known.Add(value);
            }
            else
            {
                return false;
            }
        }

        elements = found;
        return true;
    }

    private static bool TryReadArray(IArrayCreationOperation array, out ElementList elements)
    {
        elements = new ElementList(array.Initializer?.ElementValues ?? ImmutableArray<IOperation>.Empty);
        return array.DimensionSizes.Length == 1
            && (array.Initializer is not null || array.DimensionSizes[0].ConstantValue is { HasValue: true, Value: 0 });
    }

    private static bool TryReadList(IObjectCreationOperation creation, int depth, out ElementList elements)
    {
        elements = ElementList.Empty;
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (argument.Parameter?.Type.SpecialType != SpecialType.System_Int32
                && !TryReadElements(argument.Value.Unconverted(), depth + 1, out elements))
            {
                return false;
            }
        }

        var all = new ElementList(elements);
        foreach (IOperation initializer in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (initializer is not IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: { } value }] })
            {
                return false;
            }

            all.Known.Add(value);
        }

        elements = all;

        return true;
    }

    private static bool TryReadCall(IInvocationOperation call, int depth, out ElementList elements)
    {
        elements = ElementList.Empty;
        return (call.TargetMethod.ContainingType?.Name, call.TargetMethod.Name, call.Arguments.Length) switch
        {
            ("Array" or "Enumerable", "Empty", 0) => true,
            ("Enumerable", "ToArray" or "ToList", 1) or ("ImmutableArray", "Create" or "ToImmutableArray", 1) or ("Array", "AsReadOnly", 1) =>
                call.Arguments[0].Parameter?.Type is not ITypeParameterSymbol
                && TryReadElements(call.Arguments[0].Value.Unconverted(), depth + 1, out elements),
            _ => false,
        };
    }

    private static bool IsList(ITypeSymbol type) =>
        type is { Name: "List" or "Collection", ContainingNamespace: { Name: "Generic" or "ObjectModel", ContainingNamespace.Name: "Collections" } };
}
