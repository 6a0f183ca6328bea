using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>Texts that the members of an enum have in JSON.</summary>
/// <param name="Texts">The text of the member with value 1, and so on; empty for an enum that carries none.</param>
/// <param name="AreJson">They are JSON rather than the contents of strings.</param>
internal sealed record EnumTexts(IReadOnlyList<string> Texts, bool AreJson)
{
    public static readonly EnumTexts None = new([], false);

    public static EnumTexts Read(ITypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (SchemaAttributes.NameOf(attribute) == SchemaAttributes.Values)
            {
                return new EnumTexts(attribute.Texts(0), attribute.Flag("Json"));
            }
        }

        return None;
    }
}
