using System.Globalization;
using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Instances;

/// <summary>Values that stand in no text.</summary>
internal static class Json
{
    public static SourceNode Null { get; } = new SourceScalar(SourceKind.Null, "null", 0, 0);

    public static SourceNode String(string text) => new SourceScalar(SourceKind.String, text, 0, 0);

    public static SourceNode Boolean(bool value) => new SourceScalar(SourceKind.Boolean, value ? "true" : "false", 0, 0);

    public static SourceNode Number(decimal value) =>
        new SourceScalar(SourceKind.Number, value.ToString(CultureInfo.InvariantCulture), 0, 0);

    public static SourceNode Array(IReadOnlyList<SourceNode> items) => new SourceArray(items, 0, 0);

    public static SourceNode Object(IEnumerable<KeyValuePair<string, SourceNode>> members) =>
        new SourceObject(members.Select(static member => new SourceMember(member.Key, 0, 0, member.Value)).ToArray(), 0, 0);
}
