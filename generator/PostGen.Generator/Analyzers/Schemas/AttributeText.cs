using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>Looks for the names of the runtime's attributes in the text of source files: who carries one has to write it, under whatever alias.</summary>
internal static class AttributeText
{
    private const string Prefix = "Schema";
    private const int Chunk = 16 * 1024;

    private static readonly string[] s_names =
    [
        .. new[]
        {
            SchemaAttributes.Const, SchemaAttributes.Document, SchemaAttributes.Format, SchemaAttributes.Items, SchemaAttributes.Length,
            SchemaAttributes.MultipleOf, SchemaAttributes.Pattern, SchemaAttributes.Placeholders, SchemaAttributes.Properties,
            SchemaAttributes.Range, SchemaAttributes.Rule, SchemaAttributes.Type, SchemaAttributes.Union, SchemaAttributes.Values,
        }.Select(static name => name.Substring(0, name.Length - nameof(Attribute).Length)),
    ];

    private static readonly int s_longest = s_names.Max(static name => name.Length);

    // An editor makes a compilation at every keystroke and keeps the trees: each is looked through once.
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> s_known = new();

    public static bool IsIn(SyntaxTree tree, CancellationToken cancellationToken) =>
        s_known.GetValue(tree, tree => new StrongBox<bool>(IsIn(tree.GetText(cancellationToken)))).Value;

    private static bool IsIn(SourceText text)
    {
        // Pieces overlap, so that a name at the seam is whole in one of them.
        char[] buffer = new char[Math.Min(Chunk, text.Length)];
        for (int start = 0; start < text.Length; start += Chunk - s_longest)
        {
            int length = Math.Min(Chunk, text.Length - start);
            text.CopyTo(start, buffer, 0, length);
            if (IsIn(buffer.AsSpan(0, length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(ReadOnlySpan<char> text)
    {
        while (text.IndexOf(Prefix.AsSpan(), StringComparison.Ordinal) is var found and >= 0)
        {
            text = text.Slice(found);
            foreach (string name in s_names)
            {
                if (text.StartsWith(name.AsSpan(), StringComparison.Ordinal))
                {
                    return true;
                }
            }

            text = text.Slice(Prefix.Length);
        }

        return false;
    }
}
