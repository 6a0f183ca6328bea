using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Says of a value that fits no alternative, or too many, what its author most likely wants to hear.
internal sealed class AlternativeFaults(AlternativesKeyword keyword, Frame frame, SourceNode instance)
{
    private const int MostNamed = 8;
    private const int LongestShown = 60;

    // Weights of the ways in which an alternative can be missed: the lightest one was meant.
    private const int OtherType = 10_000;
    private const int OtherConstant = 1_000;
    private const int OtherPropertyType = 50;
    private const int Any = 10;

    private readonly string _pointer = frame.Run.Path.ToPointer();

    private IReadOnlyList<Schema> Schemas => keyword.Schemas;

    public void Add(IReadOnlyList<int> matches, IReadOnlyList<List<ValidationFault>> faults)
    {
        if (matches.Count > 1)
        {
            AddTooMany(matches);
        }
        else if (!TryAddByDiscriminator(faults) && !TryAddRequired() && !TryAddConstants() && !TryAddMostLikely(faults))
        {
            AddNone(faults);
        }
    }

    private void AddTooMany(IReadOnlyList<int> matches)
    {
        frame.Fail(keyword, instance, RequiredSets() is { } sets
            ? $"Only one of these may be given: {ValueTypes.Listed([.. matches.Select(i => sets[i])])}."
            : $"{frame.Run.Path} fits more than one alternative where only one may fit: {ValueTypes.Listed([.. matches.Take(MostNamed).Select(i => SchemaReading.NameOf(Schemas[i], i))]).Replace(" or ", " and ")}.");
    }

    private bool TryAddByDiscriminator(IReadOnlyList<List<ValidationFault>> faults)
    {
        if (keyword.Discriminator is not { } discriminator || instance is not SourceObject value)
        {
            return false;
        }

        if (value[discriminator.Property] is not { } tag)
        {
            frame.Fail(keyword, instance, $"{frame.Run.Path} must have the property \"{discriminator.Property}\", which tells its alternatives apart: {ValueTypes.Listed([.. discriminator.Tags.Take(MostNamed).Select(SourceJsonWriter.WriteString)])}.");
            return true;
        }

        if (tag is not SourceScalar { Kind: SourceKind.String } text)
        {
            return false;
        }

        if (!discriminator.TryFind(text.Text, out int meant))
        {
            frame.Run.Path.Push(discriminator.Property);
            FailConstants(tag, [.. discriminator.Tags.Select(known => new SourceScalar(SourceKind.String, known, 0, 0))]);
            frame.Run.Path.Pop();
            return true;
        }

        // Empty where the mapping and the document's own rules contradict each other.
        frame.Faults!.AddRange(faults[meant]);
        return faults[meant].Count > 0;
    }

    // Alternatives that only ask for properties are a rule about these properties.
    private bool TryAddRequired()
    {
        if (RequiredSets() is not { } sets || instance is not SourceObject)
        {
            return false;
        }

        return !frame.Fail(keyword, instance, $"One of these must be given: {ValueTypes.Listed(sets)}.");
    }

    private IReadOnlyList<string>? RequiredSets() => Schemas.All(schema => schema.OnlyKeyword is RequiredKeyword)
        ? [.. Schemas.Select(schema => string.Join(" with ", ((RequiredKeyword)schema.OnlyKeyword!).Names.Select(name => $"\"{name}\"")))]
        : null;

    // An enum spelt as alternatives of constants, or a property with another constant in each alternative.
    private bool TryAddConstants()
    {
        if (instance is SourceScalar)
        {
            IReadOnlyList<SourceNode>?[] values = [.. Schemas.Select(SchemaReading.ValuesOf)];
            return Array.TrueForAll(values, one => one is not null) && FailConstants(instance, [.. values.SelectMany(one => one!)]);
        }

        if (instance is not SourceObject value)
        {
            return false;
        }

        foreach (SourceMember member in value.DistinctMembers)
        {
            IReadOnlyList<SourceNode>?[] values = [.. Schemas.Select(schema => SchemaReading.ValuesOf(schema, member.Name))];
            SourceNode[] allowed = [.. values.SelectMany(one => one ?? [])];
            if (Array.TrueForAll(values, one => one is not null) && !allowed.Contains(member.Value, SourceNodeComparer.Instance))
            {
                frame.Run.Path.Push(member.Name);
                FailConstants(member.Value, allowed);
                frame.Run.Path.Pop();
                return true;
            }
        }

        return false;
    }

    private bool FailConstants(SourceNode at, IReadOnlyList<SourceNode> allowed)
    {
        string[] distinct = [.. allowed.Distinct(SourceNodeComparer.Instance).Select(value => SourceJsonWriter.Write(value, LongestShown))];
        string? nearest = at is SourceScalar { Kind: SourceKind.String } text
            ? Spelling.Nearest(text.Text, allowed.OfType<SourceScalar>().Where(value => value.Kind == SourceKind.String).Select(value => value.Text))
            : null;
        frame.Fail(keyword, at, $"{frame.Run.Path} must be one of {ValueTypes.Listed(distinct)}, but is {SourceJsonWriter.Write(at, LongestShown)}.", nearest);
        return true;
    }

    private bool TryAddMostLikely(IReadOnlyList<List<ValidationFault>> faults)
    {
        int[] weights = [.. faults.Select(Weight)];
        int least = weights.Min();
        if (least >= OtherType || weights.Count(weight => weight == least) > 1)
        {
            return false;
        }

        frame.Faults!.AddRange(faults[Array.IndexOf(weights, least)]);
        return true;
    }

    private int Weight(List<ValidationFault> faults) => faults.Count == 0 ? OtherType : faults.Sum(fault =>
    {
        bool here = fault.InstancePointer == _pointer;
        bool below = !here && fault.InstancePointer.LastIndexOf('/') == _pointer.Length;
        return fault.Keyword switch
        {
            "type" when here => OtherType,
            "const" or "enum" when here || below => OtherConstant,
            "type" when below => OtherPropertyType,
            _ => Any,
        };
    });

    private void AddNone(IReadOnlyList<List<ValidationFault>> faults)
    {
        string[] types = [.. Schemas.SelectMany(schema => SchemaReading.TypesOf(schema) ?? []).Distinct()];
        if (types.Length > 0 && Schemas.All(schema => SchemaReading.TypesOf(schema) is { } wanted && !wanted.Any(type => ValueTypes.Has(instance, type))))
        {
            frame.Fail(keyword, instance, $"{frame.Run.Path} must be {ValueTypes.Listed([.. types.Select(ValueTypes.Name)])}, but is {ValueTypes.NameOf(instance)}.");
            return;
        }

        IEnumerable<string> reasons = faults.Take(MostNamed).Select((list, i) =>
            $"{SchemaReading.NameOf(Schemas[i], i)}: {(list.Count == 0 ? "does not fit." : list[0].Message)}");
        frame.Fail(keyword, instance, $"{frame.Run.Path} fits none of its {Counted.Of(Schemas.Count, "alternative")}. {string.Join(" ", reasons)}");
    }
}
