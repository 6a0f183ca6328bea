using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>The properties of a conjunction, each once, in document order.</summary>
internal sealed class PropertyCollection(ApiDocument document)
{
    private readonly Dictionary<string, PropertyShape> _byName = new(StringComparer.Ordinal);

    public List<PropertyShape> All { get; } = [];

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    public IEnumerable<string> RequiredButUnknown
    {
        get
        {
            foreach (string name in Required)
            {
                if (!_byName.ContainsKey(name))
                {
                    yield return name;
                }
            }
        }
    }

    public void Add(IReadOnlyList<SchemaPart> parts)
    {
        foreach (SchemaPart part in parts)
        {
            foreach (DocumentMember member in part.Node["properties"].Members)
            {
                Add(member, part.Owner);
            }

            foreach (DocumentNode name in part.Node["required"].Items)
            {
                if (name.Text is { } text)
                {
                    Required.Add(text);
                }
            }
        }

        foreach (PropertyShape property in All)
        {
            property.Required = Required.Contains(property.Name);
        }
    }

    private void Add(DocumentMember member, string? owner)
    {
        if (member.Value.Boolean == false)
        {
            return; // properties: { x: false } forbids x
        }

        if (_byName.TryGetValue(member.Name, out PropertyShape? known))
        {
            if (known.Schema == member.Value || !SchemaKeywords.ShapesAnything(member.Value))
            {
                known.AddOther(member.Value);
                known.ReadOnly |= Flag(member.Value, "readOnly");
                known.WriteOnly |= Flag(member.Value, "writeOnly");
                return;
            }

            // Repeated in a later branch: the later one is the more special one, but two inline objects add up.
            bool bothInline = known.Schema["properties"].Count > 0 && member.Value["properties"].Count > 0 && known.Schema.File == member.File;
            if (!bothInline)
            {
                known.AddOther(known.Schema);
            }

            known.Schema = bothInline ? SyntheticSchema.AllOf(known.Schema, member.Value) : member.Value;
            known.Owner = owner;
        }
        else
        {
            _byName[member.Name] = known = new PropertyShape(member.Name, member.Value, owner);
            All.Add(known);
        }

        known.ReadOnly |= Flag(member.Value, "readOnly");
        known.WriteOnly |= Flag(member.Value, "writeOnly");
    }

    private bool Flag(DocumentNode schema, string keyword)
    {
        for (int i = 0; i < 8 && schema.IsObject; i++)
        {
            if (schema[keyword].Boolean == true)
            {
                return true;
            }

            if (schema["$ref"].Text is null || !document.References.TryResolve(schema, out schema, out _))
            {
                break;
            }
        }

        return false;
    }
}
