using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation.Keywords;

namespace PostGen.JsonSchema.Validation;

// One schema being applied to one value.
internal readonly struct Frame(Evaluation run, Schema schema, Evaluated? evaluated, List<ValidationFault>? faults)
{
    public Evaluation Run { get; } = run;

    public Schema Schema { get; } = schema;

    // What has been evaluated of the value; null where nobody asks.
    public Evaluated? Evaluated { get; } = evaluated;

    // Null where only the verdict counts, which then may come early.
    public List<ValidationFault>? Faults { get; } = faults;

    public bool WantsFaults => Faults is not null;

    // Always false, so that it can end a condition.
    public bool Fail(Keyword keyword, SourceNode at, string message, string? suggestion = null)
    {
        bool whole = at.Kind >= SourceKind.Array;
        Add(keyword, at.Start, whole ? Math.Min(1, at.End - at.Start) : at.End - at.Start, message, suggestion);
        return false;
    }

    public bool FailAtName(Keyword keyword, in SourceMember member, string message, string? suggestion = null)
    {
        Add(keyword, member.NameStart, member.NameEnd - member.NameStart, message, suggestion);
        return false;
    }

    // True, so that one doubt does not look like many faults.
    public bool Doubt(Keyword keyword, SourceNode at, string message)
    {
        Run.AddUndecided(Make(keyword, at.Start, Math.Min(1, at.End - at.Start), message, null) with { Kind = ValidationFaultKind.Undecided });
        return true;
    }

    private void Add(Keyword keyword, int offset, int length, string message, string? suggestion) =>
        Faults?.Add(Make(keyword, offset, length, message, suggestion));

    private ValidationFault Make(Keyword keyword, int offset, int length, string message, string? suggestion) => new()
    {
        Keyword = keyword.Name,
        Message = suggestion is null ? message : $"{message} Did you mean \"{suggestion}\"?",
        InstancePointer = Run.Path.ToPointer(),
        Offset = offset,
        Length = length,
        SchemaPointer = keyword is NeverKeyword ? Schema.Pointer : JsonPointer.Append(Schema.Pointer, keyword.Name),
        SchemaUri = Schema.Resource.Document.Uri,
        Suggestion = suggestion,
    };
}
