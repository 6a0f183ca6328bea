using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>The error types that an operation lists: one by one, or by the statuses that the enum lists them for.</summary>
/// <param name="Type">The enum.</param>
/// <param name="Names">Names of its members.</param>
internal sealed record ErrorTypeNames(INamedTypeSymbol Type, IReadOnlyList<string> Names)
{
    private const string Range = "..";

    /// <summary>None for a method that is no operation, or documents no error types.</summary>
    public static IReadOnlyList<ErrorTypeNames> Read(ISymbol method) =>
    [
        .. method.GetAttributes()
            .Where(static attribute => SchemaAttributes.NameOf(attribute) == SchemaAttributes.ReturnsErrorTypes && attribute.ConstructorArguments.Length > 0)
            .Select(static attribute => attribute.ConstructorArguments[0].Value is INamedTypeSymbol type ? new ErrorTypeNames(type, [.. Of(attribute, type)]) : null)
            .OfType<ErrorTypeNames>(),
    ];

    private static IEnumerable<string> Of(AttributeData attribute, INamedTypeSymbol type) =>
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
