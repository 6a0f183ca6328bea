using PostGen.Generator.Model;
using PostGen.Generator.Planning.Errors;
using PostGen.Generator.Planning.Fakes;
using PostGen.Generator.Planning.Groups;
using PostGen.Generator.Planning.Naming;
using PostGen.Generator.Planning.Operations;
using PostGen.Generator.Planning.Schemas;
using PostGen.Generator.Planning.Security;
using PostGen.Generator.Planning.Servers;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning;

/// <summary>Plans everything that is emitted for a document.</summary>
internal static class ApiPlanner
{
    public static ApiModel Plan(ApiDocument document, GeneratorOptions options, CancellationToken cancellationToken = default)
    {
        ClientNames names = new(document, options);
        SchemaPlanner schemas = new(document);
        ErrorCatalogPlanner errors = new(document, names);
        OperationFilter filter = new(options);
        IncomingSchemas incoming = new(document, schemas, filter);

        List<OperationDraft> operations = new OperationFinder(document, filter).FindAll();
        OperationNames operationNames = new(document.Faults);
        operationNames.Assign(operations);
        OperationCollector collector = new(document, schemas, operationNames);
        NameScope types = TypeNames(document, names);
        ResultNames results = new(types);
        foreach (OperationDraft operation in operations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            collector.Collect(operation);
            incoming.AddCallbacks(operation);
            errors.Add(operation);
            foreach (OperationVariant variant in operation.Variants)
            {
                results.Add(variant);
            }
        }

        incoming.AddWebhooks();
        filter.ReportUnmatched(document);
        if (options.AllSchemas)
        {
            AddAllSchemas(document, schemas);
        }

        ErrorCatalogModel catalog = errors.Plan();
        GroupPlanner groups = new(document, names, types, operations);
        Reserve(schemas, names, catalog, groups, results);
        cancellationToken.ThrowIfCancellationRequested();
        schemas.Complete();

        SecurityPlanner security = new(document, operations.Select(static operation => operation.Node), names.Options);
        ServerPlanner servers = new(document, names.Servers);
        OperationPlanner planner = new(document, schemas, errors, security, servers, results);
        EquatableArray<OperationGroupModel> planned = groups.Plan(planner.Plan);
        ApiModel api = new()
        {
            Namespace = options.Namespace,
            ClientName = names.Client,
            Prefix = names.Prefix,
            Accessibility = options.Accessibility,
            Title = document.Root["info"]["title"].ScalarText ?? names.Prefix,
            Version = document.Root["info"]["version"].ScalarText ?? string.Empty,
            Documentation = Texts.Of(document.Root["info"]),
            Types = WithResults(schemas.Types, planner.Results),
            Groups = planned,
            Errors = catalog,
            Security = security.Schemes,
            Servers = servers.Servers,
            SchemaDocument = options.Accessibility == "public" ? new SchemaReducer(document).Reduce(schemas.Types) : null,
        };
        return options.EmitFake ? api with { Fake = new FakePlanner(api).Plan(document, operations) } : api;
    }

    /// <summary>Groups and results make way for component schemas, which keep their own names.</summary>
    private static NameScope TypeNames(ApiDocument document, ClientNames names)
    {
        NameScope types = new();
        foreach (string name in names.Reserved())
        {
            types.Reserve(name);
        }

        foreach (DocumentMember component in document.Components("schemas").Members)
        {
            types.Reserve(Identifier.Pascal(component.Name));
        }

        return types;
    }

    private static void AddAllSchemas(ApiDocument document, SchemaPlanner schemas)
    {
        foreach (DocumentMember component in document.Components("schemas").Members)
        {
            schemas.AddRoot(component.Value, SchemaUse.Both, Identifier.Pascal(component.Name));
        }
    }

    private static void Reserve(
        SchemaPlanner schemas, ClientNames names, ErrorCatalogModel catalog, GroupPlanner groups, ResultNames results)
    {
        foreach (string name in names.Reserved())
        {
            schemas.ReserveName(name);
        }

        foreach (StatusExceptionModel exception in catalog.Exceptions)
        {
            schemas.ReserveName(exception.Name);
        }

        foreach (string name in groups.TypeNames().Concat(results.All))
        {
            schemas.ReserveName(name);
        }
    }

    private static EquatableArray<TypeModel> WithResults(EquatableArray<TypeModel> types, IReadOnlyList<UnionModel> results)
    {
        if (results.Count == 0)
        {
            return types;
        }

        List<TypeModel> all = [.. types, .. results];
        all.Sort(static (x, y) => string.CompareOrdinal(x.Name, y.Name));
        return all.ToEquatableArray();
    }
}
