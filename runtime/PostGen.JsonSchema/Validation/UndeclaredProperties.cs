using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation;

// Several schemas may describe one object, so only their sum tells which properties nobody mentions.
internal sealed class UndeclaredProperties
{
    private readonly List<(SourceObject Value, Schema Schema, Evaluated Evaluated, string Pointer)> _watched = [];

    // What a branch that does not hold has watched is forgotten by going back to the mark before it.
    public int Mark => _watched.Count;

    public Evaluated Watch(SourceObject value, Schema schema, InstancePath path)
    {
        var evaluated = new Evaluated();
        _watched.Add((value, schema, evaluated, path.ToPointer()));
        return evaluated;
    }

    public void ReturnTo(int mark) => _watched.RemoveRange(mark, _watched.Count - mark);

    public void AddTo(List<ValidationFault> faults)
    {
        foreach (var sameValue in _watched.GroupBy(watched => watched.Value))
        {
            Evaluated[] evaluated = [.. sameValue.Select(watched => watched.Evaluated)];
            if (!evaluated.Any(one => one.DeclaresProperties))
            {
                continue;
            }

            string[] declared = [.. evaluated.SelectMany(one => one.DeclaredNames)];
            foreach (SourceMember member in sameValue.Key.DistinctMembers)
            {
                if (!evaluated.Any(one => one.HasProperty(member.Name)))
                {
                    faults.Add(Fault(member, declared.Where(name => !sameValue.Key.TryGetMember(name, out _)), sameValue.First().Schema, sameValue.First().Pointer));
                }
            }
        }
    }

    private static ValidationFault Fault(in SourceMember member, IEnumerable<string> candidates, Schema schema, string pointer)
    {
        string? nearest = Spelling.Nearest(member.Name, candidates);
        return new ValidationFault
        {
            Kind = ValidationFaultKind.Undeclared,
            Keyword = "properties",
            Message = $"The schema does not mention the property \"{member.Name}\"." + (nearest is null ? "" : $" Did you mean \"{nearest}\"?"),
            InstancePointer = pointer,
            Offset = member.NameStart,
            Length = member.NameEnd - member.NameStart,
            SchemaPointer = schema.Pointer,
            SchemaUri = schema.Resource.Document.Uri,
            Suggestion = nearest,
        };
    }
}
