using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading.Swagger;

/// <summary>Builds an object in the place of another node, so that diagnostics about it point to what the user wrote.</summary>
internal sealed class ObjectBuilder(SourceNode at)
{
    private readonly List<SourceMember> _members = [];

    public bool IsEmpty => _members.Count == 0;

    public static SourceScalar Text(string text, SourceNode at) => new(SourceKind.String, text, at.Start, at.End);

    public static SourceScalar Boolean(bool value, SourceNode at) => new(SourceKind.Boolean, value ? "true" : "false", at.Start, at.End);

    public ObjectBuilder Add(SourceMember member)
    {
        _members.Add(member);
        return this;
    }

    /// <summary>Adds a member that has no name in the text: it stands where its value stands. Null adds nothing.</summary>
    public ObjectBuilder Add(string name, SourceNode? value)
    {
        if (value is not null)
        {
            _members.Add(new SourceMember(name, value.Start, value.Start, value));
        }

        return this;
    }

    public ObjectBuilder AddText(string name, string text) => Add(name, Text(text, at));

    public SourceObject Build() => new(_members.ToArray(), at.Start, at.End);

    public SourceObject? BuildUnlessEmpty() => IsEmpty ? null : Build();
}
