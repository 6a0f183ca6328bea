using PostGen.JsonSchema.Text;

namespace PostGen.Testing.Answers;

/// <summary>Writes an instance as a server-sent event (WHATWG HTML, section 9.2).</summary>
internal static class EventText
{
    private static readonly string[] s_fields = ["event", "id", "retry", "data"];

    /// <summary>A schema can describe an event's data, or the event with its fields.</summary>
    public static string Of(SourceNode value)
    {
        if (value is SourceScalar { Kind: SourceKind.String } text && text.Text.StartsWith("data:", StringComparison.Ordinal))
        {
            return text.Text.TrimEnd() + "\n\n";
        }

        return value is SourceObject fields && fields["data"] is not null && fields.Members.All(static member => s_fields.Contains(member.Name))
            ? string.Concat(s_fields.Select(name => fields[name] is { } field ? Field(name, field) : "")) + "\n"
            : Field("data", value) + "\n";
    }

    /// <summary>The lines of a field; one for each line of its text.</summary>
    public static string Field(string name, string text) => string.Concat(text.Split('\n').Select(line => $"{name}: {line}\n"));

    private static string Field(string name, SourceNode value) =>
        Field(name, value is SourceScalar { Kind: SourceKind.String } text ? text.Text : SourceJsonWriter.Write(value));
}
