using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// anyOf and oneOf: Core 2020-12, sections 10.2.1.2 and 10.2.1.3
internal sealed class AlternativesKeyword(string name, IReadOnlyList<Schema> schemas, Discriminator? discriminator) : Keyword(name)
{
    private readonly bool _exactlyOne = name == "oneOf";

    public IReadOnlyList<Schema> Schemas { get; } = schemas;

    public Discriminator? Discriminator { get; } = discriminator;

    public static void AddTo(KeywordBuilder builder)
    {
        foreach (string name in new[] { "anyOf", "oneOf" })
        {
            if (builder.Subschemas(name) is { } schemas)
            {
                builder.Add(new AlternativesKeyword(name, schemas, Discriminator.Read(builder["discriminator"], schemas)));
            }
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        List<ValidationFault>?[] faults = new List<ValidationFault>?[Schemas.Count];
        var matches = new List<int>();
        for (int i = 0; i < Schemas.Count; i++)
        {
            int mark = frame.Run.Undeclared?.Mark ?? 0;
            Evaluated? evaluated = frame.Evaluated is null ? null : new Evaluated();
            faults[i] = frame.WantsFaults ? [] : null;
            if (!Schemas[i].Apply(frame.Run, instance, evaluated, faults[i]))
            {
                frame.Run.Undeclared?.ReturnTo(mark);
                continue;
            }

            matches.Add(i);
            if (evaluated is not null)
            {
                frame.Evaluated!.Merge(evaluated);
            }

            // What later branches evaluate matters only where somebody asks.
            if (_exactlyOne ? matches.Count > 1 && !frame.WantsFaults && Discriminator is null : frame.Evaluated is null)
            {
                break;
            }
        }

        if (matches.Count == 1 || (matches.Count > 1 && (!_exactlyOne || Discriminator?.Means(instance, matches) == true)))
        {
            return true;
        }

        if (frame.Evaluated is { } unknown)
        {
            // Which branch was meant is not known, so neither is which properties it would have named.
            unknown.HasAllProperties = true;
            unknown.HasAllItems = true;
        }

        if (frame.WantsFaults)
        {
            new AlternativeFaults(this, frame, instance).Add(matches, faults!);
        }

        return false;
    }
}
