using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PostGen.Generator.Analyzers.Schemas;

namespace PostGen.Generator.Analyzers.Errors;

/// <summary>The error types that the operations called in a block document.</summary>
internal sealed class PossibleErrors
{
    private readonly HashSet<string> _operations = new(StringComparer.Ordinal);
    private readonly Dictionary<ISymbol, HashSet<string>> _members = new(SymbolEqualityComparer.Default);
    private bool _isOpen;

    private PossibleErrors()
    {
    }

    /// <summary>Names of the operations, for a message.</summary>
    public string Operations => string.Join("', '", _operations);

    /// <param name="source">A block whose exceptions are caught, or the one call whose response is looked into.</param>
    /// <param name="symbols">What attributes say.</param>
    public static PossibleErrors Of(IOperation source, SchemaSymbols symbols)
    {
        var possible = new PossibleErrors();
        if (source is IInvocationOperation call)
        {
            possible.AddCall(call.TargetMethod, symbols);
            return possible;
        }

        foreach (IOperation operation in source.Descendants())
        {
            possible.Add(operation, source, symbols);
            if (possible._isOpen)
            {
                break; // nothing is certain any more
            }
        }

        return possible;
    }

    /// <summary>Whether it is certain that nothing in the block returns this error type.</summary>
    public bool Excludes(IFieldSymbol member) =>
        !_isOpen
        && _members.TryGetValue(member.ContainingType, out HashSet<string>? members)
        && !members.Contains(member.Name)
        && member.ConstantValue is not 0;

    public string Describe(INamedTypeSymbol type) =>
        _members[type] is { Count: > 0 } members ? string.Join(", ", members.Select(static member => $"'{member}'")) : "no documented error";

    private void Add(IOperation operation, IOperation block, SchemaSymbols symbols)
    {
        if (UnseenCode.MayRunBy(operation, block, symbols))
        {
            _isOpen = true;
        }
        else if (operation is IInvocationOperation or IMethodReferenceOperation)
        {
            AddCall(operation is IInvocationOperation call ? call.TargetMethod : ((IMethodReferenceOperation)operation).Method, symbols);
        }
    }

    private void AddCall(IMethodSymbol method, SchemaSymbols symbols)
    {
        IReadOnlyList<ErrorTypeNames> documented = symbols.ErrorTypesOf(method);
        foreach (ErrorTypeNames each in documented)
        {
            _operations.Add(method.Name);
            if (!_members.TryGetValue(each.Type, out HashSet<string>? members))
            {
                _members[each.Type] = members = new HashSet<string>(StringComparer.Ordinal);
            }

            members.UnionWith(each.Names);
        }

        _isOpen |= documented.Count == 0 && UnseenCode.MayRunIn(method, symbols);
    }
}
