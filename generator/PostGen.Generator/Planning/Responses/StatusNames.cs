using System.Globalization;
using System.Text;

namespace PostGen.Generator.Planning.Responses;

/// <summary>Names of statuses: those of .NET's <c>HttpStatusCode</c>, which callers know.</summary>
internal static class StatusNames
{
    public static string Of(StatusRange range) => range.IsDefault
        ? "Default"
        : range.IsExact ? Of(range.From) : OfClass(range.From / 100);

    /// <summary>The name in words, for a status that says no more: "Not Found."</summary>
    public static string PhraseOf(StatusRange range)
    {
        var phrase = new StringBuilder();
        foreach (char c in Of(range))
        {
            bool isWord = char.IsUpper(c) || (char.IsDigit(c) && !char.IsDigit(phrase[phrase.Length - 1]));
            phrase.Append(isWord && phrase.Length > 0 ? " " : "").Append(c);
        }

        return phrase.Append('.').ToString();
    }

    private static string OfClass(int hundreds) => hundreds switch
    {
        1 => "Informational",
        2 => "Success",
        3 => "Redirection",
        4 => "ClientError",
        _ => "ServerError",
    };

    private static string Of(int status) => status switch
    {
        100 => "Continue",
        101 => "SwitchingProtocols",
        102 => "Processing",
        103 => "EarlyHints",
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritativeInformation",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        207 => "MultiStatus",
        208 => "AlreadyReported",
        226 => "ImUsed",
        300 => "MultipleChoices",
        301 => "MovedPermanently",
        302 => "Found",
        303 => "SeeOther",
        304 => "NotModified",
        305 => "UseProxy",
        307 => "TemporaryRedirect",
        308 => "PermanentRedirect",
        400 => "BadRequest",
        401 => "Unauthorized",
        402 => "PaymentRequired",
        403 => "Forbidden",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        406 => "NotAcceptable",
        407 => "ProxyAuthenticationRequired",
        408 => "RequestTimeout",
        409 => "Conflict",
        410 => "Gone",
        411 => "LengthRequired",
        412 => "PreconditionFailed",
        413 => "RequestEntityTooLarge",
        414 => "RequestUriTooLong",
        415 => "UnsupportedMediaType",
        416 => "RequestedRangeNotSatisfiable",
        417 => "ExpectationFailed",
        418 => "ImATeapot",
        421 => "MisdirectedRequest",
        422 => "UnprocessableEntity",
        423 => "Locked",
        424 => "FailedDependency",
        425 => "TooEarly",
        426 => "UpgradeRequired",
        428 => "PreconditionRequired",
        429 => "TooManyRequests",
        431 => "RequestHeaderFieldsTooLarge",
        451 => "UnavailableForLegalReasons",
        500 => "InternalServerError",
        501 => "NotImplemented",
        502 => "BadGateway",
        503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        505 => "HttpVersionNotSupported",
        506 => "VariantAlsoNegotiates",
        507 => "InsufficientStorage",
        508 => "LoopDetected",
        510 => "NotExtended",
        511 => "NetworkAuthenticationRequired",
        _ => "Status" + status.ToString(CultureInfo.InvariantCulture),
    };
}
