using PostGen.Generator.Model;
using PostGen.Generator.Planning.Naming;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>
/// Plans the types of a document. First every root is added, then <see cref="Complete"/> names everything, then types can be asked for.
/// </summary>
internal sealed class SchemaPlanner
{
    private readonly ShapeReader _shapes;
    private readonly UnionFactsReader _unionFacts;
    private readonly ConstraintsReader _constraints;
    private readonly ConjunctionReader _conjunctions;
    private readonly MultipartShapes _multiparts;
    private readonly FileSchemas _files;
    private readonly SchemaGraph _graph;
    private readonly TypeResolver _types;
    private readonly TypeNames _names;
    private readonly NameScope _scope = new();
    private readonly UnionPlanner _unionPlanner;
    private readonly RulePlanner _rules;
    private readonly SchemaUseMap<PlannedRecord> _records = new();
    private readonly List<TypeModel> _models = [];
    private readonly HashSet<string> _scalarUnions = new(StringComparer.Ordinal);

    public SchemaPlanner(ApiDocument document)
    {
        ComponentIndex components = new(document);
        _shapes = new ShapeReader(document, components);
        _conjunctions = new ConjunctionReader(document, components);
        _unionFacts = new UnionFactsReader(document, _shapes);
        AssertionFaults assertions = new(document.Faults);
        _constraints = new ConstraintsReader(document, _shapes, _conjunctions, assertions);
        _files = new FileSchemas(_shapes, _conjunctions);
        _multiparts = new MultipartShapes(document, _shapes, _conjunctions, _files);
        _graph = new SchemaGraph(_shapes, _unionFacts);
        UnionCasePlanner? cases = null;
        _types = new TypeResolver(_shapes, _graph) { PlanUnion = (entry, use) => cases!.Plan(entry, use) };
        cases = new UnionCasePlanner(_unionFacts, document.Faults) { Types = _types };
        _names = new TypeNames(_scope, document.Faults);
        _rules = new RulePlanner(document.Faults, assertions);
        _unionPlanner = new UnionPlanner(_unionFacts, new CaseTestPlanner(_unionFacts, new CaseTestRefinement(_unionFacts), document.Faults), _constraints);
    }

    /// <summary>The types, ordered by name. Complete only after <see cref="Complete"/>.</summary>
    public EquatableArray<TypeModel> Types { get; private set; }

    /// <summary>Adds a schema that an operation uses directly. Error bodies without title that are equal become one type.</summary>
    public void AddRoot(DocumentNode schema, SchemaUse use, string nameHint, bool isErrorBody = false) =>
        _graph.Add(schema, use, nameHint, isErrorBody);

    /// <summary>Adds the schema of a multipart or form body: its top-level properties may be files, and unions of objects are one record.</summary>
    public void AddMultipartRoot(DocumentNode schema, string nameHint)
    {
        if (_multiparts.ShapeOf(schema) is { } shape)
        {
            _graph.AddMultipart(schema, shape, nameHint);
        }
        else
        {
            _graph.Add(schema, SchemaUse.Request, nameHint, isErrorBody: false);
        }
    }

    public void ReserveName(string name) => _scope.Reserve(name);

    public void Complete()
    {
        RequestResponseSplit.Mark(_graph.Entries);
        _names.Assign(_graph.Entries);
        DiscriminatorDemands demands = new(_graph, _unionFacts);
        RecordPlanner records = new(_shapes, _types, _constraints, _files, demands, _rules);
        foreach (SchemaEntry entry in _graph.Entries)
        {
            if (entry.IsSplit)
            {
                Build(entry, SchemaUse.Request, records);
                Build(entry, SchemaUse.Response, records);
            }
            else
            {
                Build(entry, entry.Uses == SchemaUse.Request ? SchemaUse.Request : SchemaUse.Response, records);
            }
        }

        FindScalarUnions();
        _models.Sort(static (x, y) => string.CompareOrdinal(x.Name, y.Name));
        Types = _models.ToEquatableArray();
    }

    /// <summary>Whether every value of a type is a text, a number or a boolean, so that it can stand for itself where there is no JSON.</summary>
    public bool IsScalar(TypeReference type) => type.Kind switch
    {
        TypeKind.List or TypeKind.Map or TypeKind.Any => false,
        TypeKind.Model => _scalarUnions.Contains(type.Name!),
        _ => true,
    };

    /// <summary>The C# type of a schema that was added, or that something added leads to.</summary>
    public TypeReference TypeOf(DocumentNode schema, SchemaUse use) => _types.TypeOf(schema, use);

    public TypeReference MultipartTypeOf(DocumentNode schema) =>
        _graph.FindMultipart(schema) is { } entry ? new TypeReference(TypeKind.Model, entry.RequestName) : _types.TypeOf(schema, SchemaUse.Request);

    /// <summary>The record that a request schema became; null where it became something else.</summary>
    public PlannedRecord? RecordOf(DocumentNode schema)
    {
        SchemaEntry? entry = _graph.FindMultipart(schema) ?? _graph.Find(_shapes.Resolve(schema).Shape);
        if (entry is null)
        {
            return null;
        }

        SchemaUse use = entry.IsSplit || entry.Uses == SchemaUse.Request ? SchemaUse.Request : SchemaUse.Response;
        return _records.Find(entry, use);
    }

    /// <summary>The type of a multipart or form body that names nothing but says what the values are, and their schema; null for any other.</summary>
    public TypeReference? FieldMapOf(DocumentNode schema, out DocumentNode values)
    {
        SchemaShape shape = _shapes.Resolve(schema).Shape;
        values = shape.Item;
        if (shape.Kind != ShapeKind.Map || !values.Exists)
        {
            return null;
        }

        TypeReference item = _files.TypeOf(values) ?? _types.TypeOf(values, SchemaUse.Request);
        return item.Kind == TypeKind.Any ? null : new TypeReference(TypeKind.Map, Item: item);
    }

    public ConstraintsModel ConstraintsOf(DocumentNode schema) =>
        _constraints.Read(schema, _types.TypeOf(schema, SchemaUse.Request));

    /// <summary>JSON text of the only value that a schema allows, or null.</summary>
    public string? ConstantOf(DocumentNode schema) => _shapes.Resolve(schema).Shape.Const;

    /// <summary>The values of an enum schema, or null.</summary>
    public EnumShape? EnumOf(DocumentNode schema) => _shapes.Resolve(schema).Shape.Enum;

    /// <summary>A property of an object schema after references and <c>allOf</c>; missing where there is none.</summary>
    public DocumentNode PropertyOf(DocumentNode schema, string name) =>
        _shapes.Resolve(schema).Shape.FindProperty(name)?.Schema ?? default;

    /// <summary>The cases of a union schema, or none.</summary>
    public IReadOnlyList<DocumentNode> BranchesOf(DocumentNode schema) => _shapes.Resolve(schema).Shape.Branches;

    private void FindScalarUnions()
    {
        bool isNew = true;
        while (isNew)
        {
            isNew = false;
            foreach (TypeModel model in _models)
            {
                isNew |= model is UnionModel union && union.Cases.All(each => IsScalar(each.Type)) && _scalarUnions.Add(union.Name);
            }
        }
    }

    private void Build(SchemaEntry entry, SchemaUse use, RecordPlanner records)
    {
        switch (entry.Shape.Kind)
        {
            case ShapeKind.Object:
                List<PlannedProperty> properties = [];
                RecordModel record = records.Build(entry, use, properties);
                _models.Add(record);
                _records.Set(entry, use, new PlannedRecord(record, properties, entry.Shape.Item));
                break;
            case ShapeKind.Enum when use == SchemaUse.Response || !entry.IsSplit:
                _models.Add(EnumPlanner.Build(entry, entry.Name));
                break;
            case ShapeKind.Union when _types.UnionOf(entry, use) is { Collapsed: null } plan:
                _models.Add(_unionPlanner.Build(entry, plan, entry.NameFor(use)));
                break;
        }
    }
}
