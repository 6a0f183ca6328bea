using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PostGen.Generator.Emission;

namespace PostGen.Generator.Tests.Emission;

/// <summary>The three functions that text of a document passes before it is printed.</summary>
public sealed class EmittedTextTests
{
    public static TheoryData<string> Hostile =>
    [
        "", "plain", "\"", "\\", "\\\"", "\" + System.Environment.Exit(1) + \"", "\"\"\"", "*/ class Evil { } /*", "</summary><script>", "]]>", "&amp;<",
        "a\nb", "a\r\nb", "a\u2028b", "a\u2029b", "a\u0085b", "\0\u0001\u001f\u007f", "\u202e right to left", "\ufeff", "\u200b", "\ud83d\ude00", "\ud800", "\udc00 alone",
        "{0}", "{{x}}", "// comment", "#if false", "\t", "é ß 日本", "\u00ad",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Literal_is_one_token_of_the_same_value(string text)
    {
        SyntaxToken token = SyntaxFactory.ParseToken(EmittedText.Literal(text));

        token.IsKind(SyntaxKind.StringLiteralToken).ShouldBeTrue();
        token.GetDiagnostics().ShouldBeEmpty();
        token.FullSpan.Length.ShouldBe(EmittedText.Literal(text).Length);
        token.ValueText.ShouldBe(text.Replace('\ud800', '\ufffd').Replace("\udc00 alone", "\ufffd alone", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Literal_is_one_line(string text) => EmittedText.Literal(text).Any(IsLineEnd).ShouldBeFalse();

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Documentation_stays_in_its_element(string text)
    {
        string comment = string.Concat(EmittedText.DocLines(text).Select(line => $"/// {line}\n"));
        SyntaxTree tree = CSharpSyntaxTree.ParseText(
            $"/// <summary>\n{comment}/// </summary>\nclass C;", new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose));

        tree.GetDiagnostics().ShouldBeEmpty();
        tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().ShouldHaveSingleItem();
        tree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<XmlElementSyntax>().ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Identifier_is_an_identifier(string text)
    {
        SyntaxToken token = SyntaxFactory.ParseToken(EmittedText.Identifier(text));

        token.IsKind(SyntaxKind.IdentifierToken).ShouldBeTrue();
        token.FullSpan.Length.ShouldBe(EmittedText.Identifier(text).Length);
    }

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("record", "@record")]
    [InlineData("Name", "Name")]
    public void Keywords_are_escaped(string name, string printed) => EmittedText.Identifier(name).ShouldBe(printed);

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085';
}
