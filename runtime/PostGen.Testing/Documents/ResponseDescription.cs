using System.Globalization;

namespace PostGen.Testing.Documents;

/// <summary>A response of the document: a status, a range such as <c>4XX</c>, or <c>default</c>.</summary>
internal sealed class ResponseDescription
{
    public ResponseDescription(string key, DescribedNode node)
    {
        IsDefault = key == "default";
        IsExact = int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out int status);
        int hundred = !IsExact && !IsDefault && key.Length == 3 && char.IsAsciiDigit(key[0]) ? (key[0] - '0') * 100 : 0;
        (From, To) = IsExact ? (status, status) : IsDefault ? (0, 999) : (hundred, hundred + 99);
        Content = [.. node["content"].Members.Select(static entry => new MediaTypeDescription(entry.Name, entry.Value))];
    }

    public int From { get; }

    public int To { get; }

    public bool IsExact { get; }

    public bool IsDefault { get; }

    public IReadOnlyList<MediaTypeDescription> Content { get; }

    /// <summary>JSON before everything else.</summary>
    public MediaTypeDescription? Preferred => Content.FirstOrDefault(static entry => entry.IsJson) ?? (Content.Count > 0 ? Content[0] : null);

    public bool Covers(int status) => status >= From && status <= To;
}
