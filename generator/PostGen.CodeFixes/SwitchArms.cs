using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace PostGen.CodeFixes;

/// <summary>Makes arms for cases of a union.</summary>
internal static class SwitchArms
{
    /// <param name="expression">The switch.</param>
    /// <param name="types">Fully qualified names of the cases.</param>
    /// <param name="wrapped">Whether the switch is over the union itself rather than over its value.</param>
    /// <param name="taken">Names that a variable of an arm must not have.</param>
    public static SyntaxNode AddTo(SwitchExpressionSyntax expression, IReadOnlyList<string> types, bool wrapped, ISet<string> taken)
    {
        SyntaxTrivia newLine = LineBreakOf(expression);
        SeparatedSyntaxList<SwitchExpressionArmSyntax> arms = expression.Arms;
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(newLine);
        var nodes = new List<SwitchExpressionArmSyntax>(arms);
        var commas = new List<SyntaxToken>(arms.GetSeparators());
        foreach (string type in types)
        {
            if (commas.Count < nodes.Count)
            {
                nodes[nodes.Count - 1] = nodes[nodes.Count - 1].WithTrailingTrivia();
                commas.Add(comma);
            }

            nodes.Add(Arm(type, wrapped, taken));
        }

        commas.Add(comma);
        return expression
            .WithArms(SyntaxFactory.SeparatedList(nodes, commas))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <param name="statement">The switch.</param>
    /// <param name="types">Fully qualified names of the cases.</param>
    /// <param name="wrapped">Whether the switch is over the union itself rather than over its value.</param>
    /// <param name="taken">Names that a variable of an arm must not have.</param>
    public static SyntaxNode AddTo(SwitchStatementSyntax statement, IReadOnlyList<string> types, bool wrapped, ISet<string> taken) =>
        statement
            .AddSections([.. types.Select(type => Section(type, wrapped, taken))])
            .WithAdditionalAnnotations(Formatter.Annotation);

    private static SwitchExpressionArmSyntax Arm(string type, bool wrapped, ISet<string> taken) =>
        SyntaxFactory.SwitchExpressionArm(Pattern(type, wrapped, taken), ThrowNotSupported()).WithAdditionalAnnotations(Formatter.Annotation);

    private static ExpressionSyntax ThrowNotSupported()
    {
        ExpressionSyntax thrown = SyntaxFactory.ParseExpression("throw new global::System.NotSupportedException()");
        return thrown.ReplaceNodes(
            thrown.DescendantNodes().OfType<QualifiedNameSyntax>(), static (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation));
    }

    private static SwitchSectionSyntax Section(string type, bool wrapped, ISet<string> taken) =>
        SyntaxFactory.SwitchSection(
                SyntaxFactory.SingletonList<SwitchLabelSyntax>(
                    SyntaxFactory.CasePatternSwitchLabel(Pattern(type, wrapped, taken), SyntaxFactory.Token(SyntaxKind.ColonToken))),
                SyntaxFactory.SingletonList<StatementSyntax>(SyntaxFactory.BreakStatement()))
            .WithAdditionalAnnotations(Formatter.Annotation);

    // Parsed rather than built, so that the formatter leaves a property pattern on its line.
    private static PatternSyntax Pattern(string type, bool wrapped, ISet<string> taken)
    {
        string pattern = $"{type} {VariableNames.For(type, taken)}";
        var test = (IsPatternExpressionSyntax)SyntaxFactory.ParseExpression(wrapped ? $"x is {{ Value: {pattern} }} " : $"x is {pattern}");
        return test.Pattern.ReplaceNodes(
            test.Pattern.DescendantNodes().OfType<TypeSyntax>().Where(static name => name.Parent is not TypeSyntax),
            static (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation));
    }

    private static SyntaxTrivia LineBreakOf(SyntaxNode node) =>
        node.SyntaxTree.GetText().ToString().Contains("\r\n") ? SyntaxFactory.CarriageReturnLineFeed : SyntaxFactory.LineFeed;
}
