using PostGen.Generator.Emission;
using PostGen.Generator.Emission.Fakes;
using PostGen.Generator.Model;
using PostGen.Generator.Planning.Naming;

namespace PostGen.Generator.Pipeline;

/// <summary>
/// Cuts a model into the files that are emitted for it. Their number is bounded, because Roslyn visits every file on every
/// keystroke; a schema's file follows from its name alone, so that editing one touches one.
/// </summary>
internal static class OutputFiles
{
    public const int MaxSchemaFiles = 16;
    public const int MaxGroupFiles = 8;
    private const int TypesPerFile = 32;

    /// <summary>Roslyn compares the files of two runs place by place, so those whose number changes least come first.</summary>
    public static IEnumerable<OutputFile> Of(EmissionRequest request) =>
        (request.EmitClient ? ClientFiles(request) : []).Concat(Fakes(request));

    /// <summary>A power of two, so that a growing document moves its schemas to other files rarely.</summary>
    public static int SchemaFileCount(int types)
    {
        int count = 1;
        while (count < MaxSchemaFiles && count * TypesPerFile < types)
        {
            count *= 2;
        }

        return count;
    }

    private static IEnumerable<OutputFile> ClientFiles(EmissionRequest request)
    {
        yield return Client(request);
        yield return new ErrorFile(HintName(request, "Errors"), request.Context, request.Model.Errors);
        foreach (OutputFile file in Schemas(request).Concat<OutputFile>(Operations(request)))
        {
            yield return file;
        }

        if (request.Model.SchemaDocument is { } json)
        {
            yield return new SchemaDocumentFile(HintName(request, "SchemaDocument"), request.Context, json);
        }

        if (request.EmitUnionSupport)
        {
            yield return new UnionSupportFile();
        }
    }

    private static IEnumerable<FakeFile> Fakes(EmissionRequest request) =>
        request.Model.Fake is { } fake ? [new FakeFile(HintName(request, "Fake"), request.Context, fake)] : [];

    private static IEnumerable<SchemaFile> Schemas(EmissionRequest request)
    {
        int count = SchemaFileCount(request.Model.Types.Count);
        return Bucket(request.Model.Types, count, static type => type.Name)
            .Select((types, i) => new SchemaFile(HintName(request, $"Schemas{i}"), request.Context, types.ToEquatableArray()));
    }

    private static IEnumerable<OperationFile> Operations(EmissionRequest request)
    {
        EquatableArray<OperationGroupModel> groups = request.Model.Groups;
        ErrorCatalogModel errors = request.Model.Errors;
        EquatableArray<StatusExceptionModel> exceptions = errors.Exceptions
            .Select(static exception => exception with { Documentation = null })
            .ToEquatableArray();
        return Bucket(groups, Math.Min(groups.Count, MaxGroupFiles), static group => group.TypeName).Select((members, i) => new OperationFile(
            HintName(request, $"Operations{i}"),
            request.Context,
            members.ToEquatableArray(),
            exceptions,
            errors.ErrorTypes is not null,
            errors.ExceptionName,
            errors.ErrorTypes?.Name));
    }

    private static ClientFile Client(EmissionRequest request)
    {
        ApiModel model = request.Model;
        return new ClientFile(HintName(request, "Client"), request.Context)
        {
            Title = model.Title,
            Version = model.Version,
            Documentation = model.Documentation,
            Groups = model.Groups.Select(static group => group with { Operations = default }).ToEquatableArray(),
            Security = model.Security,
            Servers = model.Servers,
            HasHttpClientFactory = request.HasHttpClientFactory,
        };
    }

    private static IEnumerable<List<T>> Bucket<T>(EquatableArray<T> items, int count, Func<T, string> name)
        where T : IEquatable<T>
    {
        var buckets = new List<T>[count];
        for (int i = 0; i < count; i++)
        {
            buckets[i] = [];
        }

        foreach (T item in items)
        {
            buckets[StableHash.Of(name(item)) % (uint)count].Add(item);
        }

        return buckets;
    }

    private static string HintName(EmissionRequest request, string part) => $"{Shorten(request.Context)}.{part}.g.cs";

    // File systems and Roslyn take only so much, and only plain characters.
    private static string Shorten(EmissionContext context)
    {
        string name = $"{context.Namespace}.{context.ClientName}";
        return name.Length <= 80 && name.All(static c => c is < (char)128) ? name : "PostGen" + StableHash.Of(name).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }
}
