using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using PostGen.Runtime.CompilerServices;

namespace PostGen.Runtime;

/// <summary>The server answered with an error.</summary>
public class ApiException : ClientException
{
    private string? _message;

    /// <summary>Makes the exception of an answer.</summary>
    /// <param name="response">The answer.</param>
    public ApiException(ErrorResponse response)
        : base(null)
    {
        ArgumentNullException.ThrowIfNull(response);
        Response = response;
        Attempts = response.Attempts;
    }

    /// <summary>The answer.</summary>
    public ErrorResponse Response { get; }

    /// <summary>Status code of the status line.</summary>
    public int Status => Response.Status;

    /// <summary>Status code of the status line.</summary>
    public HttpStatusCode StatusCode => (HttpStatusCode)Response.Status;

    /// <summary>The error type as the body spells it; null where it has none.</summary>
    public string? ErrorTypeText => Response.Type;

    /// <summary>The summary, or null.</summary>
    public string? Title => Response.Title;

    /// <summary>The explanation, or null.</summary>
    public string? Detail => Response.Detail;

    /// <summary>The occurrence, or null.</summary>
    public string? Instance => Response.Instance;

    /// <summary>The server's name for the request; null where it gave none.</summary>
    public string? RequestId => Response.RequestId;

    /// <summary>How long the server asks to wait; null where it does not say.</summary>
    public TimeSpan? RetryAfter => Response.RetryAfter;

    /// <summary>Headers of the answer.</summary>
    public HttpResponseHeaders Headers => Response.Headers;

    /// <summary>The body's text, at most 64 KiB of it.</summary>
    public string Body => Response.Body;

    /// <inheritdoc/>
    public override string Message => _message ??= Describe();

    /// <summary>Reads the body as a documented type.</summary>
    /// <typeparam name="T">An emitted record or union.</typeparam>
    /// <returns>The value, or null where the body is not of that type.</returns>
    public T? GetBody<T>()
        where T : class, IJsonModel<T>
        => Response.GetBody<T>();

    /// <summary>Reads the body as JSON, members that the document does not know included.</summary>
    /// <returns>The value, or null where the body is not JSON.</returns>
    public JsonElement? GetJson() => Response.GetJson();

    private string Describe()
    {
        var text = new StringBuilder();
        text.Append(Status.ToString(CultureInfo.InvariantCulture));
        string? title = Title ?? Response.Remark ?? Response.Reason;
        if (!string.IsNullOrEmpty(title))
            text.Append(' ').Append(title);

        if (!string.IsNullOrEmpty(Detail))
            text.Append(": ").Append(Detail);

        string separator = " (";
        Append(text, ref separator, "", ErrorTypeText);
        Append(text, ref separator, "request ", RequestId);
        if (separator == ", ")
            text.Append(')');

        return text.ToString();
    }

    private static void Append(StringBuilder text, ref string separator, string label, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;

        text.Append(separator).Append(label).Append(value);
        separator = ", ";
    }
}
