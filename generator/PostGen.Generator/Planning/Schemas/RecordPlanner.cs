using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Builds the model of a record.</summary>
internal sealed class RecordPlanner(
    ShapeReader shapes,
    TypeResolver types,
    ConstraintsReader constraints,
    FileSchemas files,
    DiscriminatorDemands demands,
    RulePlanner rules)
{
    private static readonly TypeReference s_string = new(TypeKind.String);

    public RecordModel Build(SchemaEntry entry, SchemaUse use, List<PlannedProperty> planned)
    {
        List<PropertyShape> properties = [];
        List<string> jsonNames = [];
        bool oneWayOnly = entry.IsSplit || entry.Uses != SchemaUse.Both;
        foreach (PropertyShape property in entry.Shape.Properties)
        {
            if (!oneWayOnly || property.TravelsIn(use))
            {
                properties.Add(property);
                jsonNames.Add(property.Name);
            }
        }

        IReadOnlyDictionary<string, List<string>> demanded = demands.Of(entry);
        foreach (string name in demanded.Keys)
        {
            if (!jsonNames.Contains(name))
            {
                jsonNames.Add(name); // a mapped case that lacks its discriminator property gets one
            }
        }

        string[] names = MemberNames.Assign(entry.NameFor(use), jsonNames);
        Dictionary<string, PropertyModel> members = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            demanded.TryGetValue(jsonNames[i], out List<string>? tags);
            planned.Add(i < properties.Count
                ? new PlannedProperty(Property(entry, properties[i], names[i], use, tags), properties[i].Schema)
                : new PlannedProperty(Discriminator(jsonNames[i], names[i], tags!), default));
            members[jsonNames[i]] = planned[i].Model;
        }

        TypeReference? additional = entry.Shape.Item.Exists ? TypeOf(entry, entry.Shape.Item, use) : null;
        return new RecordModel
        {
            Name = entry.NameFor(use),
            Pointer = entry.Shape.Node.Pointer,
            SchemaName = entry.Component,
            Documentation = SchemaTexts.OfType(entry.Shape),
            Deprecated = entry.Shape.Node["deprecated"].Boolean == true,
            IsMultipart = entry.IsMultipart,
            Properties = planned.Select(static each => each.Model).ToEquatableArray(),
            AdditionalProperties = additional,
            AdditionalConstraints = additional is null ? ConstraintsModel.None : constraints.ReadAdditional(entry.Shape, additional),
            Rules = rules.Read(entry.Shape.Parts, members),
            Placeholders = PlaceholderPlanner.Read(entry.Shape.Parts, members),
        };
    }

    private PropertyModel Property(SchemaEntry entry, PropertyShape property, string name, SchemaUse use, List<string>? tags)
    {
        DocumentNode schema = property.Schema;
        SchemaShape shape = shapes.Resolve(schema).Shape;
        TypeReference type = TypeOf(entry, schema, use);
        bool required = property.Required || tags is not null;
        ConstraintsModel assertions = constraints.ReadBounds(schema, type);
        string? constant = type.Nullable || !required ? null : shape.Const;
        assertions = constant is null ? ConstraintsReader.WithConstant(assertions, shape.Const, type) : assertions;
        if (shape.Const is null && tags is null && property.Others.Count > 0)
        {
            assertions = constraints.WithOthers(assertions, property.Others, type);
        }

        if (tags is not null && constant is null && type is { Kind: TypeKind.String, Nullable: false })
        {
            constant = tags.Count == 1 ? JsonString.Quote(tags[0]) : null;
            assertions = tags.Count > 1 ? assertions with { Values = tags.ToEquatableArray() } : assertions;
        }

        string? expression = CSharpConstant.Of(constant, type.Kind);
        if (tags is { Count: 1 } && type is { Kind: TypeKind.Enum, Nullable: false } && EnumMember(shape, tags[0]) is { } member)
        {
            constant = JsonString.Quote(tags[0]);
            expression = type.Name + "." + member;
        }

        bool isOpen = demands.OfHeirs(entry).TryGetValue(property.Name, out List<string>? others);
        if (isOpen && type.Kind == TypeKind.String)
        {
            assertions = assertions with { Values = tags!.Union(others).ToEquatableArray() };
        }

        bool mustBeSet = required && constant is null;
        return new PropertyModel
        {
            Name = name,
            JsonName = property.Name,
            Type = type,
            Required = required,
            MustBeSet = mustBeSet,
            TracksPresence = !required && type.Nullable,
            ReadOnly = !required && property is { ReadOnly: true, WriteOnly: false } && entry is { IsSplit: false, Uses: SchemaUse.Both },
            Const = constant,
            IsConstOpen = isOpen,
            ConstExpression = expression,
            MayBeMissing = !property.Required && expression is not null,
            Default = SchemaTexts.DefaultOf(schema, shape),
            Documentation = SchemaTexts.OfUse(schema, shape),
            Deprecated = !mustBeSet && schema["deprecated"].Boolean == true,
            Constraints = assertions,
        };
    }

    private TypeReference TypeOf(SchemaEntry entry, DocumentNode schema, SchemaUse use) =>
        (entry.IsMultipart ? files.TypeOf(schema) : null) ?? types.TypeOf(schema, use);

    private static PropertyModel Discriminator(string jsonName, string name, List<string> tags)
    {
        string? constant = tags.Count == 1 ? JsonString.Quote(tags[0]) : null;
        return new PropertyModel
        {
            Name = name,
            JsonName = jsonName,
            Type = s_string,
            Required = true,
            MustBeSet = constant is null,
            MayBeMissing = constant is not null,
            Const = constant,
            ConstExpression = CSharpConstant.Of(constant, TypeKind.String),
            Constraints = constant is null ? new ConstraintsModel { Values = tags.ToEquatableArray() } : ConstraintsModel.None,
        };
    }

    private static string? EnumMember(SchemaShape shape, string text)
    {
        if (shape.Enum is not null)
        {
            foreach (EnumMemberModel member in EnumPlanner.Members(shape.Enum))
            {
                if (member.Value == text)
                {
                    return member.Name;
                }
            }
        }

        return null;
    }
}
