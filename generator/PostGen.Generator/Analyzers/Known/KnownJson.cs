using System.Collections.Immutable;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>Known values from JSON text, such as the constant of a member.</summary>
internal static class KnownJson
{
    public static KnownValue Read(string json) => SourceJsonReader.Read(json).Root is { } root ? Of(root) : KnownValue.Unknown;

    public static KnownValue Of(SourceNode node) =>
        node switch
        {
            SourceScalar { Kind: SourceKind.String } text => KnownValue.OfText(text.Text, null),
            SourceScalar { Kind: SourceKind.Number } number => KnownValue.OfNumber(number.Text, null),
            SourceScalar { Kind: SourceKind.Boolean } flag => KnownValue.OfBoolean(flag.Text == "true", null),
            SourceScalar { Kind: SourceKind.Null } => KnownValue.Null(null),
            SourceArray array => KnownValue.OfList([.. array.Items.Select(Of)], null),
            SourceObject @object => KnownValue.OfObject(MembersOf(@object), isComplete: true, null),
            _ => KnownValue.Unknown,
        };

    private static ImmutableDictionary<string, KnownValue> MembersOf(SourceObject @object)
    {
        ImmutableDictionary<string, KnownValue>.Builder members = ImmutableDictionary.CreateBuilder<string, KnownValue>();
        foreach (SourceMember member in @object.Members)
        {
            members[member.Name] = Of(member.Value);
        }

        return members.ToImmutable();
    }
}
