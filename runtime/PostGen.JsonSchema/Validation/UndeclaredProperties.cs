using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation;

// Several schemas may describe one object, so only their sum tells which properties nobody mentions.
internal sealed class UndeclaredProperties
{
    private readonly List<Watched> _watched = [];

    // What a branch that does not hold has watched is forgotten by going back to the mark before it.
    public int Mark => _watched.Count;

    public Evaluated Watch(SourceObject value, Schema schema, InstancePath path)
    {
        var evaluated = new Evaluated();
        _watched.Add(new WatchedValue(value, schema, evaluated, path.ToPointer()));
        return evaluated;
    }

    // What was watched since a mark, to be watched again where it holds again; null where that is nothing.
    public Watched? Since(int mark) => _watched.Count == mark ? null : new WatchedTogether(_watched.GetRange(mark, _watched.Count - mark));

    public void Add(Watched known) => _watched.Add(known);

    public void ReturnTo(int mark) => _watched.RemoveRange(mark, _watched.Count - mark);

    public void AddTo(List<ValidationFault> faults)
    {
        foreach (IGrouping<SourceObject, WatchedValue> sameValue in Values().GroupBy(watched => watched.Value))
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

    private List<WatchedValue> Values()
    {
        var values = new List<WatchedValue>();
        var seen = new HashSet<Watched>();
        var open = new Stack<Watched>(Enumerable.Reverse(_watched));
        while (open.Count > 0)
        {
            Watched next = open.Pop();
            if (!seen.Add(next))
            {
                continue;
            }

            if (next is WatchedValue value)
            {
                values.Add(value);
            }

            foreach (Watched inner in next is WatchedTogether together ? Enumerable.Reverse(together.Parts) : [])
            {
                open.Push(inner);
            }
        }

        return values;
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

    internal abstract class Watched;

    private sealed class WatchedTogether(List<Watched> parts) : Watched
    {
        public List<Watched> Parts { get; } = parts;
    }

    private sealed class WatchedValue(SourceObject value, Schema schema, Evaluated evaluated, string pointer) : Watched
    {
        public SourceObject Value { get; } = value;

        public Schema Schema { get; } = schema;

        public Evaluated Evaluated { get; } = evaluated;

        public string Pointer { get; } = pointer;
    }
}
