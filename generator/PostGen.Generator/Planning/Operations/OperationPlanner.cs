using PostGen.Generator.Model;
using PostGen.Generator.Planning.Bodies;
using PostGen.Generator.Planning.Errors;
using PostGen.Generator.Planning.Parameters;
using PostGen.Generator.Planning.Responses;
using PostGen.Generator.Planning.Schemas;
using PostGen.Generator.Planning.Security;
using PostGen.Generator.Planning.Servers;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Operations;

/// <summary>Turns operations into their model, once every schema has its type.</summary>
internal sealed class OperationPlanner(
    ApiDocument document, SchemaPlanner schemas, ErrorCatalogPlanner errors, SecurityPlanner security, ServerPlanner servers, ResultNames resultNames)
{
    private readonly ParameterPlanner _parameters = new(schemas);
    private readonly BodyPlanner _bodies = new(document, schemas);
    private readonly ResponsePlanner _responses = new(document, schemas);
    private readonly ResultPlanner _results = new(document.Faults);

    /// <summary>The unions of several success bodies.</summary>
    public IReadOnlyList<UnionModel> Results => _results.Unions;

    /// <summary>One model for each method of the client.</summary>
    public IEnumerable<OperationModel> Plan(OperationDraft operation)
    {
        EquatableArray<ParameterModel> parameters = Parameters(operation);
        EquatableArray<PathPartModel> path = PathOf(operation);
        EquatableArray<SecurityRequirementModel> requirements = security.Of(operation.Node);
        string? documentation = Texts.Of(operation.Node);
        string? server = servers.Of(operation);
        foreach (OperationVariant variant in operation.Variants)
        {
            ResponseModel[] responses = Responses(variant);
            ResultModel result = _results.Plan(resultNames.Of(variant), operation.Pointer, variant.Responses, responses);
            yield return new OperationModel
            {
                Name = variant.Name,
                OperationId = operation.OperationId ?? operation.Method.ToLowerInvariant() + " " + operation.Path,
                Method = operation.Method,
                Path = operation.Path,
                PathParts = path,
                Pointer = operation.Pointer,
                Documentation = documentation,
                Deprecated = operation.Node["deprecated"].Boolean == true,
                Parameters = parameters,
                Body = variant.Body is { } body ? _bodies.Plan(body) : null,
                Responses = new EquatableArray<ResponseModel>(responses),
                Result = result.Type,
                ResultKind = result.Kind,
                IdempotencyHeader = operation.IdempotencyHeader,
                Security = requirements,
                Server = server,
                ErrorTypes = ErrorTypes(responses),
            };
        }
    }

    private EquatableArray<ParameterModel> Parameters(OperationDraft operation)
    {
        ParameterModel[] models = new ParameterModel[operation.Parameters.Count];
        for (int i = 0; i < models.Length; i++)
        {
            models[i] = _parameters.Plan(operation.Parameters[i]);
        }

        return new EquatableArray<ParameterModel>(models);
    }

    private static EquatableArray<PathPartModel> PathOf(OperationDraft operation)
    {
        PathPartModel[] parts = new PathPartModel[operation.PathParts.Count];
        for (int i = 0; i < parts.Length; i++)
        {
            PathPartDraft part = operation.PathParts[i];
            parts[i] = part.Parameter is { } parameter
                ? new PathPartModel(null, operation.Parameters.IndexOf(parameter))
                : new PathPartModel(part.Literal);
        }

        return new EquatableArray<PathPartModel>(parts);
    }

    private ResponseModel[] Responses(OperationVariant variant)
    {
        ResponseModel[] models = new ResponseModel[variant.Responses.Count];
        for (int i = 0; i < models.Length; i++)
        {
            models[i] = _responses.Plan(variant.Responses[i]) with { ErrorTypes = errors.NamesOf(variant.Responses[i].ErrorTypes) };
        }

        return models;
    }

    private static EquatableArray<string> ErrorTypes(ResponseModel[] responses)
    {
        List<string> names = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (ResponseModel response in responses)
        {
            foreach (string name in response.ErrorTypes)
            {
                if (known.Add(name))
                {
                    names.Add(name);
                }
            }
        }

        return names.ToEquatableArray();
    }
}
