using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Diagnostics;

/// <summary>PG0001 to PG0049: faults found while a document is read.</summary>
internal static class DocumentDescriptors
{
    private const string Category = "PostGen.Document";

    private const string Help = "https://github.com/postgen/postgen/blob/main/generator/diagnostics/PG0001-PG0049.md#";

    public static readonly DiagnosticDescriptor Missing = new(
        "PG0001",
        "Document cannot be opened",
        "The document '{0}' cannot be opened: check the path given to PostGenDocument",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0001");

    public static readonly DiagnosticDescriptor Empty = new(
        "PG0002",
        "Document is empty",
        "The document is empty: write an OpenAPI document into it or remove it from PostGenDocument",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0002");

    public static readonly DiagnosticDescriptor Binary = new(
        "PG0003",
        "Document is not text",
        "The document is not text (it contains NUL characters): save it as UTF-8 JSON or YAML",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0003");

    public static readonly DiagnosticDescriptor TooLarge = new(
        "PG0004",
        "Document is too large",
        "The document has {0} characters, more than the {1} that are read: split it into files that refer to each other",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0004");

    public static readonly DiagnosticDescriptor NotOpenApi = new(
        "PG0005",
        "Not an OpenAPI document",
        "This is not an OpenAPI document: {0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0005");

    public static readonly DiagnosticDescriptor UnknownVersion = new(
        "PG0006",
        "Version of OpenAPI is not supported",
        "OpenAPI version '{0}' is not supported: convert the document to 3.0, 3.1 or 3.2 (2.0 is read too)",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0006");

    public static readonly DiagnosticDescriptor NewerVersion = new(
        "PG0007",
        "Version of OpenAPI is newer than this generator",
        "OpenAPI version '{0}' is read as 3.2: what it adds to 3.2 is ignored",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0007");

    public static readonly DiagnosticDescriptor JsonSyntax = new(
        "PG0008",
        "Syntax error in JSON",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0008");

    public static readonly DiagnosticDescriptor YamlSyntax = new(
        "PG0009",
        "Syntax error in YAML",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0009");

    public static readonly DiagnosticDescriptor TooDeep = new(
        "PG0010",
        "Nesting is too deep",
        "Values are nested more than {0} levels deep here: what is deeper is left out, so flatten it or move it into a component",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0010");

    public static readonly DiagnosticDescriptor DuplicateName = new(
        "PG0011",
        "Name occurs twice in one object",
        "'{0}' occurs twice in this object and the last one counts: remove or rename one of them",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0011");

    public static readonly DiagnosticDescriptor SecondDocument = new(
        "PG0012",
        "File has more than one YAML document",
        "Only the first YAML document of a file is read: move what follows this line into a file of its own",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0012");

    public static readonly DiagnosticDescriptor BadAlias = new(
        "PG0013",
        "YAML alias cannot be followed",
        "The alias '*{0}' {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0013");

    public static readonly DiagnosticDescriptor AliasBomb = new(
        "PG0014",
        "YAML aliases expand without measure",
        "The aliases of this document expand to more than {0} values: those from here on are left out, so write fewer aliases of aliases",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0014");

    public static readonly DiagnosticDescriptor LenientYaml = new(
        "PG0015",
        "YAML is read although it breaks a rule",
        "{0}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0015");

    public static readonly DiagnosticDescriptor UnusableKey = new(
        "PG0016",
        "YAML key is not a name",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0016");

    public static readonly DiagnosticDescriptor DanglingReference = new(
        "PG0020",
        "Reference leads nowhere",
        "'{0}' leads nowhere: {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0020");

    public static readonly DiagnosticDescriptor CircularReference = new(
        "PG0021",
        "Reference leads back to itself",
        "'{0}' leads back to itself through references only: let one of them refer to a definition",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0021");

    public static readonly DiagnosticDescriptor ExternalReference = new(
        "PG0022",
        "Reference to a file that was not given",
        "'{0}' refers to a file that was not given: {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0022");

    public static readonly DiagnosticDescriptor ReferenceNotText = new(
        "PG0023",
        "Reference is not a string",
        "$ref must be a string such as '#/components/schemas/Name'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0023");

    public static readonly DiagnosticDescriptor ReferenceKind = new(
        "PG0024",
        "Reference leads to another kind of object",
        "'{0}' leads to one of {1} where one of {2} is expected: {3}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0024");

    public static readonly DiagnosticDescriptor NoEquivalent = new(
        "PG0030",
        "Swagger 2.0 construct cannot be read",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0030");

    public static readonly DiagnosticDescriptor LeftOut = new(
        "PG0049",
        "More of the same",
        "{0} more diagnostics {1} of this document are left out: resolve those above first",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0049");
}
