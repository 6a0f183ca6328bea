using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Reading;
using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>Finds the shape of schemas: what they come to in C#.</summary>
internal sealed class ShapeReader(ApiDocument document, ComponentIndex components)
{
    private const int DeepestNesting = 120;
    private const int LongestShown = 40;

    private readonly ConjunctionReader _conjunctions = new(document, components);
    private readonly ObjectShapeReader _objects = new(document);
    private readonly TypedTexts _typedTexts = new();
    private readonly Dictionary<SourceNode, ResolvedSchema> _resolved = [];
    private readonly HashSet<SourceNode> _active = [];

    public ComponentIndex Components => components;

    public ResolvedSchema Resolve(DocumentNode schema)
    {
        if (schema.Node is null || !schema.IsObject)
        {
            if (schema is { Exists: true, IsBoolean: false })
            {
                string text = schema.ToJson();
                document.Faults.Report(SchemaDescriptors.NotASchema, schema, text.Length > LongestShown ? text.Substring(0, LongestShown) + "…" : text);
            }

            return new ResolvedSchema(new SchemaShape(ShapeKind.Any, schema), Nullable: true);
        }

        if (_resolved.TryGetValue(schema.Node, out ResolvedSchema known))
        {
            return known;
        }

        if (_active.Count > DeepestNesting || !_active.Add(schema.Node))
        {
            document.Faults.Report(SchemaDescriptors.EndlessSchema, schema, schema.Pointer);
            return new ResolvedSchema(new SchemaShape(ShapeKind.Any, schema), Nullable: true);
        }

        ResolvedSchema resolved = Read(schema);
        _active.Remove(schema.Node);
        return _resolved[schema.Node] = resolved;
    }

    private ResolvedSchema Read(DocumentNode schema)
    {
        bool nullable = SchemaKeywords.IsNullable(schema) || AllowsNullType(schema["type"]) || HasNullValue(schema["enum"]);
        if (AliasedBy(schema, out DocumentNode wrapped, ref nullable))
        {
            ResolvedSchema inner = Resolve(wrapped);
            return inner with { Nullable = inner.Nullable || nullable };
        }

        if (schema["$ref"].Text is not null && document.Version < OpenApiVersion.V31)
        {
            return new ResolvedSchema(new SchemaShape(ShapeKind.Any, schema), Nullable: true); // dangling: reported by the resolver
        }

        Conjunction conjunction = _conjunctions.Read(schema);
        nullable |= conjunction.AllowsNull || EveryPartIsNullable(conjunction);
        return new ResolvedSchema(ShapeOf(schema, conjunction), nullable);
    }

    /// <summary>Whether a schema only points to, or wraps, one other schema, which then has the same type.</summary>
    private bool AliasedBy(DocumentNode schema, out DocumentNode wrapped, ref bool nullable)
    {
        wrapped = default;
        int wrappedCount = 0;
        if (schema["$ref"].Text is not null)
        {
            if (components.TryFollow(schema, out wrapped))
            {
                wrappedCount++;
            }

            if (document.Version < OpenApiVersion.V31)
            {
                return wrappedCount == 1;
            }
        }

        if (SchemaKeywords.ShapesObject(schema))
        {
            return false;
        }

        foreach (DocumentNode branch in schema["allOf"].Items)
        {
            if (IsHeir(schema, branch))
            {
                return false;
            }

            if (SchemaKeywords.ShapesAnything(branch))
            {
                wrapped = branch;
                wrappedCount++;
            }
        }

        foreach (string keyword in (ReadOnlySpan<string>)["oneOf", "anyOf"])
        {
            if (schema[keyword].Count == 0)
            {
                continue;
            }

            List<DocumentNode> branches = ConjunctionReader.BranchesOf(schema[keyword], out bool hasNull);
            if (ConjunctionReader.IsRule(schema, branches))
            {
                continue;
            }

            nullable |= hasNull;
            wrappedCount += branches.Count;
            if (branches.Count > 0)
            {
                wrapped = branches[0];
            }
        }

        return wrappedCount == 1;
    }

    /// <summary>A component that only repeats a base with a discriminator is one of its cases, not another name for it.</summary>
    private bool IsHeir(DocumentNode schema, DocumentNode branch) =>
        components.NameOf(schema) is not null
        && branch["$ref"].Text is not null
        && components.TryFollow(branch, out DocumentNode target)
        && target["discriminator"].Exists;

    private SchemaShape ShapeOf(DocumentNode schema, Conjunction conjunction)
    {
        if (conjunction.Unions.Count > 0)
        {
            return UnionShape(schema, conjunction);
        }

        if (conjunction.Any(static part => part["enum"].IsArray || part["const"].Exists)
            && EnumShapeReader.Read(schema, conjunction) is { } values)
        {
            return values;
        }

        JsonTypes types = SchemaTypes.Of(conjunction);
        if (schema["discriminator"]["propertyName"].Text is not null
            && types is JsonTypes.Object
            && components.DerivedFrom(schema) is { Count: > 0 } heirs)
        {
            return InheritanceShape(schema, conjunction, heirs);
        }

        switch (types)
        {
            case JsonTypes.Object:
                return _objects.Read(schema, conjunction);
            case JsonTypes.Array:
                return ArrayShape(schema, conjunction);
            case JsonTypes.None or JsonTypes.Null:
                return new SchemaShape(ShapeKind.Any, schema) { Parts = conjunction.Parts };
        }

        if (PrimitiveTypes.TryRead(types, conjunction, out TypeKind primitive))
        {
            primitive = _typedTexts.Fit(primitive, conjunction) ? primitive : TypeKind.String;
            return new SchemaShape(ShapeKind.Primitive, schema) { Primitive = primitive, Parts = conjunction.Parts };
        }

        List<DocumentNode> branches = [];
        foreach (string type in SchemaTypes.NamesOf(types))
        {
            branches.Add(SyntheticSchema.WithType(schema, type));
        }

        // Nearly every type allowed is no information: a union of six cases helps nobody.
        return branches.Count > 4 || conjunction.Parts.Count > 1
            ? new SchemaShape(ShapeKind.Any, schema) { Parts = conjunction.Parts }
            : new SchemaShape(ShapeKind.Union, schema) { Branches = branches, Parts = conjunction.Parts };
    }

    private SchemaShape UnionShape(DocumentNode schema, Conjunction conjunction)
    {
        UnionGroup group = conjunction.Unions[0];
        if (conjunction.Unions.Count == 1 && EnumShapeReader.ReadBranches(schema, conjunction, group) is { } values)
        {
            return values;
        }

        bool describesMembers = conjunction.Any(static part => part["properties"].Count > 0);
        if (conjunction.Unions.Count == 1 && !describesMembers)
        {
            return new SchemaShape(ShapeKind.Union, schema)
            {
                Branches = group.Branches,
                Discriminator = group.Discriminator,
                Parts = conjunction.Parts,
            };
        }

        if (conjunction.Unions.Count == 1 && TryDistribute(schema, conjunction, group, out List<DocumentNode> distributed))
        {
            return new SchemaShape(ShapeKind.Union, schema)
            {
                Branches = distributed,
                Discriminator = group.Discriminator,
                Parts = conjunction.Parts,
            };
        }

        document.Faults.Report(SchemaDescriptors.CombinedUnions, schema, schema.Pointer);
        return _objects.ReadMerged(schema, conjunction, branch => _conjunctions.Read(branch));
    }

    /// <summary>Properties beside a union belong to each of its cases.</summary>
    private bool TryDistribute(DocumentNode schema, Conjunction conjunction, UnionGroup group, out List<DocumentNode> distributed)
    {
        distributed = [];
        List<DocumentNode> shared = [];
        foreach (SchemaPart part in conjunction.Parts)
        {
            if (part.Node.File != schema.File)
            {
                return false; // a synthetic allOf resolves its references from one file
            }

            if (part.Node["properties"].Count > 0 || part.Node["required"].Count > 0)
            {
                shared.Add(part.Node);
            }
        }

        foreach (DocumentNode branch in group.Branches)
        {
            Conjunction inner = _conjunctions.Read(branch);
            if (inner.Visited.Contains(group.Host.Node!))
            {
                distributed.Add(branch); // an heir that repeats its base by allOf has everything already
                continue;
            }

            if (SchemaTypes.Of(inner) is not (JsonTypes.Object or JsonTypes.None) || branch.File != schema.File)
            {
                return false;
            }

            DocumentNode[] all = new DocumentNode[shared.Count + 1];
            for (int i = 0; i < shared.Count; i++)
            {
                all[i] = components.SameName(shared[i], SyntheticSchema.WithoutCombinators(shared[i]));
            }

            all[shared.Count] = branch;
            distributed.Add(SyntheticSchema.AllOf(all));
        }

        return true;
    }

    private SchemaShape InheritanceShape(DocumentNode schema, Conjunction conjunction, IReadOnlyList<DocumentNode> heirs)
    {
        List<DocumentNode> branches = [];
        foreach (DocumentNode heir in heirs)
        {
            branches.Add(ComponentIndex.ReferenceTo(ComponentIndex.PointerTo(components.NameOf(heir)!), schema["discriminator"]));
        }

        return new SchemaShape(ShapeKind.Union, schema)
        {
            Branches = branches,
            Discriminator = schema["discriminator"],
            Parts = conjunction.Parts,
        };
    }

    private SchemaShape ArrayShape(DocumentNode schema, Conjunction conjunction)
    {
        // A tuple has no C# counterpart that keeps every value: its items are read as they are.
        DocumentNode item = conjunction.Last("prefixItems").Count > 0 ? default : conjunction.Last("items");
        return new SchemaShape(ShapeKind.Array, schema) { Item = item, Parts = conjunction.Parts };
    }

    private static bool AllowsNullType(DocumentNode type)
    {
        foreach (DocumentNode item in type.Items)
        {
            if (item.Text == "null" || item.IsNull)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNullValue(DocumentNode values)
    {
        foreach (DocumentNode value in values.Items)
        {
            if (value.IsNull)
            {
                return true;
            }
        }

        return false;
    }

    private static bool EveryPartIsNullable(Conjunction conjunction)
    {
        bool any = false;
        foreach (SchemaPart part in conjunction.Parts)
        {
            DocumentNode type = part.Node["type"];
            if (!type.Exists)
            {
                continue;
            }

            if (!SchemaKeywords.IsNullable(part.Node) && !AllowsNullType(type))
            {
                return false;
            }

            any = true;
        }

        return any;
    }
}
