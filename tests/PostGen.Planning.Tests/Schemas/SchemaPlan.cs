using System.Globalization;
using PostGen.Generator.Model;
using PostGen.Generator.Planning.Schemas;
using PostGen.Generator.Reading;

namespace PostGen.Planning.Tests.Schemas;

/// <summary>Plans the component <c>Root</c> of a document that consists of components only.</summary>
internal sealed class SchemaPlan
{
    private readonly SchemaPlanner _planner;
    private readonly DocumentNode _root;
    private readonly FaultSink _faults = new();

    private SchemaPlan(string components, string version, SchemaUse use, bool multipart)
    {
        string indented = components.ReplaceLineEndings("\n").Replace("\n", "\n    ", StringComparison.Ordinal);
        string text = $"openapi: {version}\ninfo: {{ title: t, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n    {indented}\n";
        ApiDocument document = DocumentReader.Read(new DocumentSource("api.yaml", text), [], _faults, CancellationToken.None)
            ?? throw new InvalidOperationException("The document cannot be read.");
        _planner = new SchemaPlanner(document);
        _root = document.Root["components"]["schemas"]["Root"];
        if (multipart)
        {
            _planner.AddMultipartRoot(_root, "Root");
        }
        else
        {
            foreach (SchemaUse each in new[] { SchemaUse.Request, SchemaUse.Response }.Where(each => use.HasFlag(each)))
            {
                _planner.AddRoot(_root, each, "Root");
            }
        }

        _planner.Complete();
    }

    public IReadOnlyList<TypeModel> Types => _planner.Types;

    public IReadOnlyList<string> Names => [.. _planner.Types.Select(type => type.Name)];

    public IReadOnlyList<string> Faults => [.. _faults.ToFaults().Select(fault => fault.Descriptor.Id)];

    /// <summary>The faults as ID, line and column, which count from 1, and message.</summary>
    public IReadOnlyList<string> Messages =>
        [.. _faults.ToFaults().Select(fault => $"{fault.Descriptor.Id}({fault.StartLine + 1},{fault.StartColumn + 1}) {fault.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture)}")];

    public TypeReference Root => _planner.TypeOf(_root, SchemaUse.Response);

    public static SchemaPlan Of(string components, string version = "3.1.0", SchemaUse use = SchemaUse.Response) =>
        new(components, version, use, multipart: false);

    public static SchemaPlan OfMultipart(string components) => new(components, "3.1.0", SchemaUse.Request, multipart: true);

    public RecordModel Record(string name) => _planner.Types.OfType<RecordModel>().Single(type => type.Name == name);

    public UnionModel Union(string name) => _planner.Types.OfType<UnionModel>().Single(type => type.Name == name);

    public EnumModel Enum(string name) => _planner.Types.OfType<EnumModel>().Single(type => type.Name == name);

    public PropertyModel Property(string record, string jsonName) => Record(record).Properties.Single(property => property.JsonName == jsonName);

    /// <summary>The type of a property in short: <c>List&lt;Mention&gt;?</c>.</summary>
    public string TypeOf(string record, string jsonName) => Show(Property(record, jsonName).Type);

    /// <summary>The type of property <c>a</c> of <c>Root</c> with the given schema.</summary>
    public static string TypeOfProperty(string schema) =>
        Of($"Root: {{ type: object, properties: {{ a: {schema} }} }}").TypeOf("Root", "a");

    public static string Show(TypeReference type)
    {
        string name = type.Kind switch
        {
            TypeKind.Model or TypeKind.Enum => type.Name!,
            TypeKind.List => $"List<{Show(type.Item!)}>",
            TypeKind.Map => $"Map<{Show(type.Item!)}>",
            _ => type.Kind.ToString(),
        };
        return type.Nullable ? name + "?" : name;
    }
}
