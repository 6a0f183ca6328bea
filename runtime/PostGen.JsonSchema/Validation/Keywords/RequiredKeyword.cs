using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Validation 2020-12, section 6.5.3
internal sealed class RequiredKeyword(IReadOnlyList<string> names, PropertiesKeyword? properties) : Keyword("required")
{
    public IReadOnlyList<string> Names { get; } = names;

    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Texts("required") is { Count: > 0 } names)
        {
            builder.Add(new RequiredKeyword(names, builder.ToArray().OfType<PropertiesKeyword>().FirstOrDefault()));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (instance is not SourceObject value)
        {
            return true;
        }

        bool valid = true;
        foreach (string name in Names)
        {
            if (value.TryGetMember(name, out _) || MayBeMissing(name, frame.Run.Options.Direction))
            {
                continue;
            }

            valid = false;
            if (!frame.WantsFaults)
            {
                return false;
            }

            // Whatever is given under a name that is declared is not a misspelling of this one.
            string? misspelt = Spelling.Nearest(name, value.DistinctMembers.Select(member => member.Name).Where(given => properties is null || !properties.TryGet(given, out _)));
            string hint = misspelt is null ? "" : $" \"{misspelt}\" looks like it, misspelt.";
            frame.Fail(this, instance, $"{Subject(frame)} must have the property \"{name}\".{hint}");
        }

        return valid;
    }

    private static string Subject(in Frame frame) => frame.Run.Path.ToString() is var subject && subject == "The value" ? "The object" : subject;

    private bool MayBeMissing(string name, ValidationDirection direction)
    {
        if (direction == ValidationDirection.Any || properties is null || !properties.TryGet(name, out Schema? schema))
        {
            return false;
        }

        string flag = direction == ValidationDirection.Request ? "readOnly" : "writeOnly";
        return HasFlag(schema!, flag) || schema!.Keywords.OfType<RefKeyword>().Any(reference => reference.Target is { } target && HasFlag(target, flag));
    }

    private static bool HasFlag(Schema schema, string flag) =>
        schema.Node is SourceObject node && node[flag] is SourceScalar { Kind: SourceKind.Boolean, Text: "true" };
}
