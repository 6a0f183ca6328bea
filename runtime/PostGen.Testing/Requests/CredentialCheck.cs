using System.Text;
using PostGen.Testing.Documents;
using PostGen.Testing.Parameters;

namespace PostGen.Testing.Requests;

/// <summary>Looks for the credentials that an operation asks for.</summary>
/// <param name="accepted">The only credentials that are good; null for any.</param>
internal sealed class CredentialCheck(IReadOnlySet<string>? accepted)
{
    /// <summary>Null where one alternative is satisfied.</summary>
    public RequestFault? Check(OperationDescription operation, ParameterSources sources)
    {
        RequestFault? first = null;
        foreach (IReadOnlyList<SecurityDescription> alternative in operation.Security)
        {
            RequestFault? fault = alternative.Select(scheme => Check(scheme, sources)).FirstOrDefault(static fault => fault is not null);
            if (fault is null)
            {
                return null;
            }

            first ??= fault;
        }

        return first;
    }

    private RequestFault? Check(SecurityDescription scheme, ParameterSources sources)
    {
        if (scheme.In is not { } location)
        {
            return null;
        }

        string? raw = location switch
        {
            RequestFaultLocation.Query => sources.Query.FirstOrDefault(pair => pair.Key == scheme.Name).Value is { } value ? QueryText.Decode(value) : null,
            RequestFaultLocation.Cookie => sources.Cookies.FirstOrDefault(pair => pair.Key == scheme.Name).Value,
            _ => sources.Headers.GetValueOrDefault(scheme.Name),
        };
        if (string.IsNullOrEmpty(raw))
        {
            return Fault(scheme, $"The credential is missing: {location.ToString().ToLowerInvariant()} `{scheme.Name}`.");
        }

        if (!raw.StartsWith(scheme.Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return Fault(scheme, $"`{scheme.Name}` does not begin with `{scheme.Prefix}`.");
        }

        string credential = raw[scheme.Prefix.Length..];
        return accepted is null || accepted.Contains(credential) || accepted.Contains(FromBase64(credential)) ? null : Fault(scheme, "The credential is not accepted.");
    }

    // Basic: user and password (RFC 7617).
    private static string FromBase64(string text)
    {
        Span<byte> bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out int count) ? Encoding.UTF8.GetString(bytes[..count]) : text;
    }

    private static RequestFault Fault(SecurityDescription scheme, string message) => new(RequestFaultLocation.Security, scheme.Key, message);
}
