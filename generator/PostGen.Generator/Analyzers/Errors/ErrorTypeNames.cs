using Microsoft.CodeAnalysis;
using PostGen.Generator.Analyzers.Schemas;

namespace PostGen.Generator.Analyzers.Errors;

/// <summary>Names of the error types that an attribute lists: one by one, or by the statuses that the enum lists them for.</summary>
internal static class ErrorTypeNames
{
    private const string Range = "..";

    public static IEnumerable<string> Of(AttributeData attribute, INamedTypeSymbol type) =>
        attribute.Texts(1).SelectMany(static list => list.Split(' ')).SelectMany(name => name is [>= '0' and <= '9', ..] ? OfStatus(name, type) : [name]);

    private static IEnumerable<string> OfStatus(string status, INamedTypeSymbol type) => type.GetAttributes()
        .Where(attribute => SchemaAttributes.NameOf(attribute) == SchemaAttributes.StatusErrorTypes && attribute.Text(0) == status)
        .SelectMany(static attribute => (attribute.Text(1) ?? "").Split(' '))
        .SelectMany(name => OfRange(name, type));

    private static IEnumerable<string> OfRange(string name, INamedTypeSymbol type)
    {
        int dots = name.IndexOf(Range, StringComparison.Ordinal);
        if (dots < 0)
        {
            return [name];
        }

        string[] declared = [.. type.GetMembers().OfType<IFieldSymbol>().Select(static field => field.Name)];
        int first = Array.IndexOf(declared, name.Substring(0, dots));
        int last = Array.IndexOf(declared, name.Substring(dots + Range.Length));
        return first < 0 ? [] : declared.Skip(first).Take(last - first + 1);
    }
}
