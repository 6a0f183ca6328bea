using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>Finds the entries of a dictionary that is spelt out with constant keys.</summary>
internal static class MapReader
{
    public static bool TryReadEntries(IOperation operation, out IReadOnlyList<MapEntry> entries)
    {
        entries = [];
        if (operation is not IObjectCreationOperation { Type: { } type, Arguments.IsEmpty: true } creation || !IsMap(type))
        {
            return false;
        }

        var found = new List<MapEntry>();
        foreach (IOperation initializer in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (ReadEntry(initializer) is not { } entry)
            {
                return false;
            }

            found.Add(entry);
        }

        entries = found;

        return true;
    }

    private static MapEntry? ReadEntry(IOperation initializer)
    {
        (IOperation? key, IOperation? value) = initializer switch
        {
            IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: { } first }, { Value: { } second }] } => (first, second),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [{ Value: { } index }] }, Value: { } assigned } => (index, assigned),
            _ => (null, null),
        };
        return key is { ConstantValue: { HasValue: true, Value: string name } } && value is not null
            ? new MapEntry(name, key, value)
            : null;
    }

    private static bool IsMap(ITypeSymbol type) =>
        type is { Name: "Dictionary" or "SortedDictionary", ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } };
}
