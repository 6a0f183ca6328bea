using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Translates the keywords of a rule into a condition over the members of a record.</summary>
/// <param name="members">The members of the record by JSON name.</param>
/// <param name="faults">Where assertions that say nothing are reported.</param>
internal sealed class ConditionReader(IReadOnlyDictionary<string, PropertyModel> members, AssertionFaults faults)
{
    private const int DeepestRule = 12;

    private static readonly ConditionModel s_always = new(ConditionKind.Always);

    private static readonly ConditionModel s_never = Not(s_always);

    /// <summary>Null where the rule says something that a condition cannot: then it is no rule of the emitted type.</summary>
    public ConditionModel? Read(DocumentNode schema) => Read(schema, 0);

    private ConditionModel? Read(DocumentNode schema, int depth)
    {
        if (schema.Boolean is { } constant)
        {
            return constant ? s_always : s_never;
        }

        if (!schema.IsObject || depth > DeepestRule)
        {
            return null;
        }

        List<ConditionModel> all = [];
        foreach (DocumentMember keyword in schema.Members)
        {
            ConditionModel? condition = keyword.Name switch
            {
                "required" => Required(keyword.Value),
                "properties" => Properties(keyword.Value),
                "dependentRequired" => Dependencies(keyword.Value),
                "dependentSchemas" => DependentSchemas(keyword.Value, depth),
                "minProperties" or "maxProperties" => Count(keyword),
                "allOf" => Group(ConditionKind.All, keyword.Value, depth),
                "anyOf" => Group(ConditionKind.Any, keyword.Value, depth),
                "oneOf" => Group(ConditionKind.One, keyword.Value, depth),
                "not" => Read(keyword.Value, depth + 1) is { } inner ? Not(inner) : null,
                "if" => Conditional(schema, depth),
                "then" or "else" or "title" or "description" or "$comment" => s_always,
                "type" => keyword.Value.Text == "object" ? s_always : null,
                _ => null,
            };

            if (condition is null)
            {
                return null;
            }

            if (condition.Kind != ConditionKind.Always)
            {
                all.Add(condition);
            }
        }

        return Combine(all);
    }

    private static ConditionModel Combine(List<ConditionModel> all) => all.Count switch
    {
        0 => s_always,
        1 => all[0],
        _ => new ConditionModel(ConditionKind.All) { Operands = all.ToEquatableArray() },
    };

    private static ConditionModel Not(ConditionModel inner) =>
        new(ConditionKind.Not) { Operands = new EquatableArray<ConditionModel>([inner]) };

    private static ConditionModel AnyOf(params ConditionModel[] operands) =>
        new(ConditionKind.Any) { Operands = new EquatableArray<ConditionModel>(operands) };

    private ConditionModel? Group(ConditionKind kind, DocumentNode branches, int depth)
    {
        List<ConditionModel> operands = [];
        foreach (DocumentNode branch in branches.Items)
        {
            if (Read(branch, depth + 1) is not { } operand)
            {
                return null;
            }

            operands.Add(operand);
        }

        // A group of none is no keyword's value (JSON Schema 2020-12, section 10.2.1) and says nothing.
        return operands.Count == 0 ? s_always : new ConditionModel(kind) { Operands = operands.ToEquatableArray() };
    }

    private ConditionModel? Conditional(DocumentNode schema, int depth)
    {
        ConditionModel? condition = Read(schema["if"], depth + 1);
        ConditionModel? consequence = schema["then"].Exists ? Read(schema["then"], depth + 1) : s_always;
        ConditionModel? alternative = schema["else"].Exists ? Read(schema["else"], depth + 1) : s_always;
        return condition is null || consequence is null || alternative is null
            ? null
            : new ConditionModel(ConditionKind.If) { Operands = new EquatableArray<ConditionModel>([condition, consequence, alternative]) };
    }

    private ConditionModel? Required(DocumentNode names)
    {
        List<ConditionModel> all = [];
        foreach (DocumentNode name in names.Items)
        {
            if (name.Text is null || Present(name.Text) is not { } present)
            {
                return null;
            }

            all.Add(present);
        }

        return Combine(all);
    }

    private ConditionModel? Dependencies(DocumentNode dependencies)
    {
        List<ConditionModel> all = [];
        foreach (DocumentMember dependency in dependencies.Members)
        {
            if (Present(dependency.Name) is not { } trigger || Required(dependency.Value) is not { } needed)
            {
                return null;
            }

            all.Add(AnyOf(Not(trigger), needed));
        }

        return Combine(all);
    }

    private ConditionModel? DependentSchemas(DocumentNode schemas, int depth)
    {
        List<ConditionModel> all = [];
        foreach (DocumentMember dependency in schemas.Members)
        {
            if (Present(dependency.Name) is not { } trigger || Read(dependency.Value, depth + 1) is not { } demanded)
            {
                return null;
            }

            all.Add(AnyOf(Not(trigger), demanded));
        }

        return Combine(all);
    }

    private ConditionModel? Count(DocumentMember keyword)
    {
        if (!keyword.Value.IsNumber || !long.TryParse(keyword.Value.ScalarText, out long limit))
        {
            return null;
        }

        if (keyword.Name == "maxProperties")
        {
            return new ConditionModel(ConditionKind.Count) { Most = limit };
        }

        return limit <= members.Values.Count(static member => member.Required) ? s_always : new ConditionModel(ConditionKind.Count) { Least = limit };
    }

    private ConditionModel? Properties(DocumentNode properties)
    {
        List<ConditionModel> all = [];
        foreach (DocumentMember property in properties.Members)
        {
            if (Property(property.Name, property.Value) is not { } condition)
            {
                return null;
            }

            if (condition.Kind != ConditionKind.Always)
            {
                all.Add(condition);
            }
        }

        return Combine(all);
    }

    private ConditionModel? Property(string name, DocumentNode schema)
    {
        if (schema.Boolean is { } allowed)
        {
            return allowed ? s_always : Present(name) is { } present ? Not(present) : null;
        }

        if (!schema.IsObject || !members.TryGetValue(name, out PropertyModel? member))
        {
            return null;
        }

        List<ConditionModel> all = [];
        bool isBounded = false;
        foreach (DocumentMember keyword in schema.Members)
        {
            switch (keyword.Name)
            {
                case "const":
                    all.Add(Equal(member, [keyword.Value.ToJson()]));
                    break;
                case "enum":
                    List<string> values = [];
                    foreach (DocumentNode value in keyword.Value.Items)
                    {
                        values.Add(value.ToJson());
                    }

                    all.Add(Equal(member, values));
                    break;
                case "not" when Property(name, keyword.Value) is { } inner:
                    // An absent member satisfies whatever properties says of it, negated or not.
                    all.Add(AnyOf(Not(Present(name)!), Not(inner)));
                    break;
                case "description" or "title" or "type" or "$comment":
                    break;
                case var _ when ConstraintsReader.IsAssertion(keyword, member.Type.Kind):
                    isBounded = true;
                    break;
                default:
                    return null;
            }
        }

        if (isBounded && faults.Meaningful(schema, member.Type.Kind) is { IsEmpty: false } assertions)
        {
            all.Add(new ConditionModel(ConditionKind.Satisfies) { Member = member.Name, Constraints = assertions });
        }

        return Combine(all);
    }

    private ConditionModel? Present(string name) =>
        members.TryGetValue(name, out PropertyModel? member) ? new ConditionModel(ConditionKind.Present) { Member = member.Name } : null;

    private static ConditionModel Equal(PropertyModel member, IReadOnlyList<string> values) =>
        new(ConditionKind.Equal) { Member = member.Name, Values = values.ToEquatableArray() };
}
