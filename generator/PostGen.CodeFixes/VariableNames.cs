using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PostGen.CodeFixes;

/// <summary>Names for variables that a fix declares.</summary>
internal static class VariableNames
{
    /// <summary>Names that a variable of a new arm may not repeat.</summary>
    public static ISet<string> TakenIn(SwitchExpressionSyntax expression, SemanticModel model) =>
        Names(VariablesAt(expression.CloseBraceToken.SpanStart, model));

    /// <summary>Names that a variable of a new section may not repeat: sections share what their statements declare, but not what their labels do.</summary>
    public static ISet<string> TakenIn(SwitchStatementSyntax statement, SemanticModel model)
    {
        int position = statement.Sections.SelectMany(static section => section.Statements).FirstOrDefault()?.SpanStart ?? statement.CloseBraceToken.SpanStart;
        return Names(VariablesAt(position, model).Where(variable => !IsOfLabel(variable, statement)));
    }

    /// <summary>A variable's name for a value of a type: that of the type in camel case, with a number where it is taken.</summary>
    public static string For(string type, ISet<string> taken)
    {
        string name = CamelCase(type);
        string unique = name;
        for (int i = 1; taken.Contains(unique); i++)
        {
            unique = name + i;
        }

        return SyntaxFacts.GetKeywordKind(unique) == SyntaxKind.None ? unique : "@" + unique;
    }

    private static HashSet<string> Names(IEnumerable<ISymbol> variables) => new(variables.Select(static variable => variable.Name), StringComparer.Ordinal);

    private static IEnumerable<ISymbol> VariablesAt(int position, SemanticModel model) =>
        model.LookupSymbols(position).Where(static symbol =>
            symbol is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction });

    private static bool IsOfLabel(ISymbol variable, SwitchStatementSyntax statement) =>
        variable.DeclaringSyntaxReferences.Any(declaration =>
            declaration.GetSyntax().FirstAncestorOrSelf<SwitchLabelSyntax>()?.Parent?.Parent == statement);

    private static string CamelCase(string type)
    {
        string name = type.Substring(type.LastIndexOfAny(['.', ':']) + 1);
        int end = 0;
        while (end < name.Length && SyntaxFacts.IsIdentifierPartCharacter(name[end]))
        {
            end++;
        }

        return end == 0 ? "value" : char.ToLowerInvariant(name[0]) + name.Substring(1, end - 1);
    }
}
