using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>
/// Compares definitions by reference: the compiler gives each out as one object. Its own comparer computes a hash from names and types,
/// which on code that uses no emitted type would be all the cost of the analyzers.
/// </summary>
internal sealed class DefinitionComparer : IEqualityComparer<ISymbol>
{
    public static readonly DefinitionComparer Instance = new();

    public bool Equals(ISymbol x, ISymbol y) => ReferenceEquals(x, y);

    public int GetHashCode(ISymbol obj) => RuntimeHelpers.GetHashCode(obj);
}
