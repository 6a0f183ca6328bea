using System.Globalization;
using PostGen.JsonSchema.Text;

namespace PostGen.Corpus.Tests;

/// <summary>
/// Equality of what was read and what was written. Two spellings count as one: an instant in time with <c>Z</c> or <c>+00:00</c>,
/// and a number that ASP.NET Core's schemas also allow as a string of digits. A discriminator is written where its constant was missing.
/// </summary>
internal static class SameJson
{
    public static bool Are(SourceNode? left, SourceNode? right) => (left, right) switch
    {
        (SourceObject x, SourceObject y) => x.Members.All(member => Are(member.Value, y[member.Name])) && AreDiscriminators(y.Members.Where(member => x[member.Name] is null)),
        (SourceArray x, SourceArray y) => x.Items.Count == y.Items.Count && x.Items.Zip(y.Items).All(pair => Are(pair.First, pair.Second)),
        (SourceScalar { Kind: SourceKind.String } x, SourceScalar { Kind: SourceKind.String } y) => x.Text == y.Text || AreOneInstant(x.Text, y.Text),
        (SourceScalar { Kind: SourceKind.String } x, SourceScalar { Kind: SourceKind.Number } y) => AreOneNumber(x.Text, y.Text),
        (not null, not null) => SourceNodeComparer.Instance.Equals(left, right),
        _ => false,
    };

    private static bool AreDiscriminators(IEnumerable<SourceMember> added) =>
        added.Count() <= 1 && added.All(member => member.Value is SourceScalar { Kind: SourceKind.String });

    private static bool AreOneInstant(string left, string right) =>
        left.Length > 10
        && DateTimeOffset.TryParse(left, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset x)
        && DateTimeOffset.TryParse(right, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset y)
        && x == y;

    private static bool AreOneNumber(string left, string right) =>
        double.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out double x)
        && double.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out double y)
        && x == y;
}
