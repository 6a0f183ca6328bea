using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Diagnostics;

/// <summary>PG0100 to PG0149: what schemas cannot be told as C# types, and how they are told instead.</summary>
internal static class SchemaDescriptors
{
    private const string Category = "PostGen.Schema";

    private const string Help = "https://github.com/postgen/postgen/blob/main/generator/diagnostics/PG0100-PG0149.md#";

    public static readonly DiagnosticDescriptor EndlessSchema = new(
        "PG0100",
        "Schema contains itself without an end",
        "The schema '{0}' leads back to itself with nothing in between and is read as any JSON: let it go through a property or the items of an array",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0100");

    public static readonly DiagnosticDescriptor CombinedUnions = new(
        "PG0101",
        "Several unions apply at once",
        "The schema '{0}' combines several oneOf/anyOf and becomes one record with the members of every branch: give each combination a schema of its own for a union",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0101");

    public static readonly DiagnosticDescriptor RequiredUnknown = new(
        "PG0102",
        "Required property is not declared",
        "'{0}' is required but not declared under properties, so it gets no member: declare it, or remove it from required",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0102");

    public static readonly DiagnosticDescriptor MappingOutsideUnion = new(
        "PG0103",
        "Discriminator maps to a schema outside the union",
        "The mapping of '{0}' leads to '{1}', which is no branch of the union, so such a value is read as the unknown case: add the schema to oneOf, or remove the entry",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0103");

    public static readonly DiagnosticDescriptor MergedCases = new(
        "PG0104",
        "Branches of a union have the same C# type",
        "Two branches of '{0}' have the same C# type and are one case: give the branch a schema of its own to tell them apart",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0104");

    public static readonly DiagnosticDescriptor IndistinctCases = new(
        "PG0105",
        "Branches of a union cannot be told apart",
        "Nothing in the schemas tells the branches of '{0}' apart, so a value is read as the first that fits: add a discriminator, a const property, or required properties that differ",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0105");

    public static readonly DiagnosticDescriptor Renamed = new(
        "PG0106",
        "Schema is renamed",
        "The schema '{0}' becomes '{1}', since '{2}' is taken: rename the schema in the document for a name of your own choice",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0106");

    public static readonly DiagnosticDescriptor UncheckedRule = new(
        "PG0107",
        "Rule is not checked in code",
        "What '{0}' says here is not checked where objects are made in code, only in JSON texts, payload files and by the fake server: say it with required, const, enum or bounds of declared properties",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0107");

    public static readonly DiagnosticDescriptor MeaninglessAssertion = new(
        "PG0108",
        "Assertion says nothing",
        "'{0}: {1}' is left out, since {2}: correct it, or payloads are not held to it",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0108");

    public static readonly DiagnosticDescriptor NoValueBetween = new(
        "PG0109",
        "No value lies between two bounds",
        "No value can have both '{0}: {1}' and '{2}: {3}', so that every payload with this value is refused: correct one of them",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0109");

    public static readonly DiagnosticDescriptor NotASchema = new(
        "PG0110",
        "Schema is neither an object nor a boolean",
        "Where a schema belongs stands '{0}', which is taken for any value: write an object of keywords, such as 'type: string'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0110");
}
