using System.Text;

namespace PostGen.Runtime.Tests.Fixtures;

/// <summary>What a handler saw of a request.</summary>
internal sealed record SentRequest(string Method, string Url, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public string? this[string header] => Headers.GetValueOrDefault(header);
}
