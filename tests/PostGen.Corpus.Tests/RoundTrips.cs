using System.Reflection;
using PostGen.Generator.Tests.Harness;
using PostGen.JsonSchema.Instances;
using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;
using PostGen.Runtime;

namespace PostGen.Corpus.Tests;

/// <summary>Random instances of every emitted type's schema, and the document's examples, read, written and read again: nothing may be lost or changed, and what satisfies
/// its schema has no faults.</summary>
internal sealed class RoundTrips
{
    private readonly List<string> _failures = [];

    public IReadOnlyList<string> Failures => _failures;

    public int Count { get; private set; }

    public int Examples { get; private set; }

    /// <summary>How many were held against the emitted validation.</summary>
    public int Validated { get; private set; }

    public static RoundTrips Run(GeneratorOutcome outcome, int seeds)
    {
        RoundTrips trips = new();
        SourceNode root = DocumentTree.Of(outcome.Files[0]);
        InstanceGenerator instances = new(root, new InstanceOptions { Depth = 3, MaxValues = 2_000 });
        ILookup<string, SourceNode> examples = DocumentExamples.Of(root).ToLookup(static each => each.Pointer, static each => each.Instance);
        bool isJsonSchema = root is SourceObject document && document["openapi"] is SourceScalar { Text: ['3', '.', not '0', ..] };
        var schemas = new SchemaSet(new SchemaSetOptions { Dialect = isJsonSchema ? SchemaDialect.Draft202012 : SchemaDialect.OpenApi30, AssertFormats = true });
        schemas.Add("document", root);
        int[] ambiguous = [.. outcome.Result.Diagnostics.Where(each => each.Id == "PG0105").Select(each => each.Location.SourceSpan.Start)];
        foreach (Type type in outcome.Load().GetTypes())
        {
            if (!type.IsEnum
                && PointerOf(type) is { } pointer
                // A part of a conjunction demands less than the type that was made from the whole.
                && !pointer.Contains("/allOf/", StringComparison.Ordinal)
                && type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy, [typeof(string)]) is { } parse
                && JsonPointer.Evaluate(root, pointer) is { } schema
                // What is reported as not to be told apart may be read as the other case.
                && !ambiguous.Any(place => schema.Start <= place && place < schema.End))
            {
                Schema? validator = schemas.Find("document#" + pointer);
                for (int seed = 0; seed < seeds; seed++)
                {
                    trips.Run(type, parse, instances.Generate(schema, seed), validator);
                }

                foreach (SourceNode example in examples[pointer])
                {
                    trips.Run(type, parse, example, validator);
                    trips.Examples++;
                }
            }
        }

        return trips;
    }

    private static string? PointerOf(Type type)
    {
        object? attribute = type.GetCustomAttributes(inherit: false).FirstOrDefault(each => each.GetType().Name == "SchemaTypeAttribute");
        return attribute?.GetType().GetProperty("Pointer")!.GetValue(attribute) as string;
    }

    private static string? FaultsOf(Type type, object value)
    {
        try
        {
            type.GetMethod("Validate")!.Invoke(value, []);
            return null;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is PayloadException refused)
        {
            return refused.Message;
        }
    }

    private void Run(Type type, MethodInfo parse, SourceNode? instance, Schema? schema)
    {
        if (instance is null or SourceScalar { Kind: SourceKind.Null })
        {
            // Null is allowed by the place that uses the type, not by the type.
            return;
        }

        Count++;
        string json = SourceJsonWriter.Write(instance);
        bool isValid = schema?.IsValid(instance) == true;
        Validated += isValid ? 1 : 0;
        try
        {
            object value = parse.Invoke(null, [json])!;
            string written = (string)type.GetMethod("ToJson")!.Invoke(value, [])!;
            object again = parse.Invoke(null, [written])!;
            if (!SameJson.Are(instance, SourceJsonReader.Read(written).Root))
            {
                _failures.Add($"{type.Name}: {json} became {written}");
            }
            else if (isValid && FaultsOf(type, value) is { } faults)
            {
                _failures.Add($"{type.Name}: {json} is what the schema says: {faults}");
            }
            else if (!value.Equals(again) || value.GetHashCode() != again.GetHashCode())
            {
                _failures.Add($"{type.Name}: {json} is not equal to itself");
            }
        }
        catch (TargetInvocationException exception)
        {
            _failures.Add($"{type.Name}: {json} fails: {exception.InnerException!.Message}");
        }
    }
}
