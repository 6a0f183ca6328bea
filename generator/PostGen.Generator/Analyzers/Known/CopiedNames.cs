using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>The names of members, parameters and functions that stand before a <c>with</c> somewhere in a compilation.</summary>
internal static class CopiedNames
{
    // An editor makes a compilation at every keystroke and keeps the trees: each is looked through once.
    private static readonly ConditionalWeakTable<SyntaxTree, HashSet<string>> s_known = new();

    /// <summary>Whether what a member of the compilation holds or returns is the start of other objects. Names suffice: the answer only keeps us silent.</summary>
    public static bool Contain(ISymbol symbol, Compilation compilation) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly)
        && TreesOf(symbol, compilation).Any(tree => s_known.GetValue(tree, Read).Contains(symbol.Name));

    /// <summary>Where a symbol can be named: parameters, locals and local functions only where they are declared.</summary>
    private static IEnumerable<SyntaxTree> TreesOf(ISymbol symbol, Compilation compilation) =>
        symbol is IParameterSymbol or ILocalSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction }
            ? symbol.DeclaringSyntaxReferences.Select(static declaration => declaration.SyntaxTree)
            : compilation.SyntaxTrees;

    private static HashSet<string> Read(SyntaxTree tree) =>
        new(
            tree.GetRoot().DescendantNodes().OfType<WithExpressionSyntax>().SelectMany(static copy => NamesIn(copy.Expression)).OfType<string>(),
            StringComparer.Ordinal);

    private static IEnumerable<string?> NamesIn(ExpressionSyntax operand) =>
        operand switch
        {
            ParenthesizedExpressionSyntax { Expression: { } inner } => NamesIn(inner),
            ConditionalExpressionSyntax choice => NamesIn(choice.WhenTrue).Concat(NamesIn(choice.WhenFalse)),
            BinaryExpressionSyntax choice => NamesIn(choice.Left).Concat(NamesIn(choice.Right)),
            AwaitExpressionSyntax { Expression: { } awaited } => NamesIn(awaited),
            PostfixUnaryExpressionSyntax { Operand: { } suppressed } => NamesIn(suppressed),
            InvocationExpressionSyntax { Expression: { } called } => NamesIn(called),
            MemberAccessExpressionSyntax access => [access.Name.Identifier.ValueText],
            SimpleNameSyntax name => [name.Identifier.ValueText],
            _ => [],
        };
}
