using PostGen.Generator.Model;

namespace PostGen.Generator.Emission.Fakes;

/// <summary>How recorded request bodies are read.</summary>
internal static class FakeBodyExpression
{
    public static string TypeOf(FakeBodyModel? body) => body switch
    {
        null => TestingNames.NoBody,
        { Kind: BodyKind.Binary } => "sys::ReadOnlyMemory<byte>",
        { Kind: BodyKind.Text } => "string",
        _ => CSharpType.WithNull(body.Type),
    };

    public static string Of(FakeBodyModel? body) => body switch
    {
        null => $"{TestingNames.FakeBody}.None",
        { Kind: BodyKind.Binary } => $"{TestingNames.FakeBody}.Bytes",
        { Kind: BodyKind.Text } => $"{TestingNames.FakeBody}.Text",
        { HasJson: true } => $"{TestingNames.FakeBody}.Json({FakeCodec.Of(body.Type)})",
        { Parts.IsEmpty: true, Additional: { } entries } => $"{TestingNames.FakeBody}.Parts(static parts => {Additional(body, entries)})",
        _ => $"{TestingNames.FakeBody}.Parts(static parts => new {CSharpType.Of(body.Type)} {{ {string.Join(", ", Members(body))} }})",
    };

    private static IEnumerable<string> Members(FakeBodyModel body) => body.Additional is { } entries
        ? body.Parts.Select(Member).Append($"{entries.Property} = {Additional(body, entries)}")
        : body.Parts.Select(Member);

    private static string Additional(FakeBodyModel body, PartModel entries)
    {
        string declared = string.Join(", ", body.Parts.Select(static part => EmittedText.Literal(part.WireName)));
        return entries.Encoding != PartEncoding.File ? $"parts.Additional({FakeCodec.Of(entries.Type)}{(declared.Length == 0 ? "" : ", ")}{declared})"
            : $"parts.{(entries.Repeated ? "AdditionalFileLists" : "AdditionalFiles")}({declared})";
    }

    private static string Member(PartModel part) => $"{EmittedText.Identifier(part.Property)} = parts.{Reader(part)}";

    private static string Reader(PartModel part)
    {
        string name = EmittedText.Literal(part.WireName);
        if (part.Encoding == PartEncoding.File)
        {
            bool several = part.Type.Kind == TypeKind.List;
            return part.Required ? $"{(several ? "Files" : "File")}({name})" : $"{(several ? "OptionalFiles" : "OptionalFile")}({name})";
        }

        if (part.Required)
        {
            return $"Required({name}, {FakeCodec.Of(part.Type)})";
        }

        string codec = FakeCodec.Of(part.Type with { Nullable = false });
        return CSharpType.IsValueType(part.Type) ? $"OptionalValue({name}, {codec})" : $"Optional({name}, {codec})";
    }
}
