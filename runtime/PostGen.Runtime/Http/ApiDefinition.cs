using System.ComponentModel;

namespace PostGen.Runtime.CompilerServices;

/// <summary>What all clients of one document share.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiDefinition
{
    /// <summary>Describes a document's client.</summary>
    /// <param name="name">Name of the client class: names the activity source, the meter and the user agent.</param>
    /// <param name="version">Version of the document.</param>
    /// <param name="endpoint">The document's first server, or null where it names none that is absolute.</param>
    /// <param name="schemes">Security schemes, in the order that operations and credentials count them.</param>
    public ApiDefinition(string name, string version, Uri? endpoint, params SecurityScheme[] schemes)
    {
        Name = name;
        Endpoint = endpoint;
        Schemes = schemes;
        UserAgent = $"{ToToken(name)}/{ToToken(version)}";
        Telemetry = new ClientTelemetry(name, version);
    }

    internal string Name { get; }

    internal Uri? Endpoint { get; }

    internal SecurityScheme[] Schemes { get; }

    internal string UserAgent { get; }

    internal ClientTelemetry Telemetry { get; }

    // token of RFC 9110, section 5.6.2
    private static string ToToken(string text)
    {
        string token = string.Create(text.Length, text, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
                span[i] = char.IsAsciiLetterOrDigit(source[i]) || source[i] is '.' or '-' or '_' or '+' ? source[i] : '-';
        });
        return token.Length == 0 ? "0" : token;
    }
}
