using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Diagnostics;

/// <summary>PG0150 to PG0199: what operations, parameters, bodies, responses, security and servers cannot be told as a client.</summary>
internal static class OperationDescriptors
{
    private const string Category = "PostGen.Operation";

    private const string Help = "https://github.com/postgen/postgen/blob/main/generator/diagnostics/PG0150-PG0199.md#";

    public static readonly DiagnosticDescriptor NotAnObject = new(
        "PG0150",
        "Path item or operation is not an object",
        "The {0} '{1}' is not an object and is left out: give it members, or remove it",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0150");

    public static readonly DiagnosticDescriptor PathWithoutSlash = new(
        "PG0151",
        "Path does not begin with a slash",
        "The path '{0}' does not begin with '/' and is read as '{1}': write the slash",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0151");

    public static readonly DiagnosticDescriptor OperationRenamed = new(
        "PG0152",
        "Names of operations clash",
        "'{0}' would be {1}Async, which is the name of another operation, and becomes {2}Async: give it an operationId of its own",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0152");

    public static readonly DiagnosticDescriptor ParameterRenamed = new(
        "PG0153",
        "Names of parameters clash",
        "The parameter '{0}' would be '{1}', which is taken in this operation, and becomes '{2}'",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0153");

    public static readonly DiagnosticDescriptor UndeclaredPathParameter = new(
        "PG0154",
        "Path parameter is not declared",
        "'{0}' in the path '{1}' is declared nowhere and becomes a string parameter: declare it under parameters",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0154");

    public static readonly DiagnosticDescriptor ParameterNotInPath = new(
        "PG0155",
        "Path parameter is not in the path",
        "The path parameter '{0}' is not in the path '{1}' and is never sent: add '{{{0}}}' to the path or remove the parameter",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0155");

    public static readonly DiagnosticDescriptor UnreadableParameter = new(
        "PG0156",
        "Parameter cannot be read",
        "The parameter is left out: {0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0156");

    public static readonly DiagnosticDescriptor IgnoredHeaderParameter = new(
        "PG0157",
        "Header parameter is ignored",
        "OpenAPI ignores the header parameter '{0}': say it with content, responses or a security scheme, or set it through RequestOptions.Headers",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0157");

    public static readonly DiagnosticDescriptor StyleNotAllowed = new(
        "PG0158",
        "Style is not allowed here",
        "The style '{0}' is not allowed in {1}: the value is sent in style '{2}'",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0158");

    public static readonly DiagnosticDescriptor ParameterMediaType = new(
        "PG0159",
        "Media type of a parameter is not known",
        "'{0}' of the parameter '{1}' is not JSON: the caller hands over the text that is sent",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0159");

    public static readonly DiagnosticDescriptor UnknownMediaType = new(
        "PG0160",
        "Media type is not known",
        "'{0}' is no media type that PostGen knows: by its schema the body is handed over {1}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0160");

    public static readonly DiagnosticDescriptor TextForUnmodelled = new(
        "PG0161",
        "Body is handed over as text",
        "'{0}' has no model: the body is a string that the caller writes or reads",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0161");

    public static readonly DiagnosticDescriptor BodyWithoutContent = new(
        "PG0162",
        "Request body has no content",
        "The request body has no content and is left out: name a media type under content",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0162");

    public static readonly DiagnosticDescriptor FieldsUnknown = new(
        "PG0163",
        "Fields of a body are not known",
        "'{0}' has no schema with properties, so it has no fields by name: the body is {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0163");

    public static readonly DiagnosticDescriptor PartEncoding = new(
        "PG0164",
        "Encoding of a part is not supported",
        "{0} is not supported: {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0164");

    public static readonly DiagnosticDescriptor EncodingWithoutProperty = new(
        "PG0165",
        "Encoding names no property",
        "The encoding of '{0}' names no property of the body and is ignored: use a name under properties",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0165");

    public static readonly DiagnosticDescriptor NotAStatus = new(
        "PG0166",
        "Response key is not a status",
        "'{0}' is not a status, a range such as 4XX, or default: the response is left out",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0166");

    public static readonly DiagnosticDescriptor ContentLeftOut = new(
        "PG0167",
        "Form of a response is left out",
        "'{0}' has a schema of its own and is left out beside '{1}': one JSON form of a response is generated",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0167");

    public static readonly DiagnosticDescriptor MixedSuccess = new(
        "PG0168",
        "Success bodies cannot share a result",
        "The body of {0} ({1}) is read in another way than that of {2}, so only the latter is given back",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0168");

    public static readonly DiagnosticDescriptor MultipartResponse = new(
        "PG0169",
        "Multipart response is handed over as bytes",
        "'{0}' in a response has no model: the body is handed over as a stream",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0169");

    public static readonly DiagnosticDescriptor ErrorExtension = new(
        "PG0170",
        "Extension x-postgen-errors cannot be used",
        "x-postgen-errors: {0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0170");

    public static readonly DiagnosticDescriptor UndefinedSecurityScheme = new(
        "PG0171",
        "Security scheme is not defined",
        "The security scheme '{0}' is not defined, so this way of authentication is left out: define it under components/securitySchemes",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0171");

    public static readonly DiagnosticDescriptor UnusableSecurityScheme = new(
        "PG0172",
        "Security scheme cannot be used",
        "The security scheme '{0}' is left out: {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0172");

    public static readonly DiagnosticDescriptor ServerWithoutUrl = new(
        "PG0173",
        "Server has no URL",
        "The server has no url and is left out: give it one",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0173");

    public static readonly DiagnosticDescriptor RelativeServer = new(
        "PG0174",
        "Server of an operation is relative",
        "The server '{0}' of this operation is relative to nothing that is known: the client's endpoint is used",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0174");

    public static readonly DiagnosticDescriptor ServerVariableWithoutDefault = new(
        "PG0175",
        "Server variable has no default",
        "The server variable '{0}' has no default: '{1}' is used",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0175");

    public static readonly DiagnosticDescriptor FilterMatchesNothing = new(
        "PG0176",
        "Filter matches nothing",
        "{0} has '{1}', which matches no operation of this document: correct it in the project file",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0176");

    public static readonly DiagnosticDescriptor UnsendableMethod = new(
        "PG0177",
        "Method cannot be sent",
        "'{0}' is no method that a client can send, so the operation is left out",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0177");

    public static readonly DiagnosticDescriptor UnbalancedBraces = new(
        "PG0178",
        "Braces of a path do not match",
        "The braces of the path '{0}' do not match, so some are sent as text: close each one",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "pg0178");
}
