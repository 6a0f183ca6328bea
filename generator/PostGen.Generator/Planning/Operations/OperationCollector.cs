using PostGen.Generator.Planning.Bodies;
using PostGen.Generator.Planning.Parameters;
using PostGen.Generator.Planning.Responses;
using PostGen.Generator.Planning.Schemas;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Operations;

/// <summary>Collects everything that operations consist of, and adds their schemas.</summary>
internal sealed class OperationCollector(ApiDocument document, SchemaPlanner schemas, OperationNames names)
{
    private readonly ParameterCollector _parameters = new(document);
    private readonly BodyCollector _bodies = new(document);
    private readonly ResponseCollector _responses = new(document);
    private readonly ParameterPlanner _parameterPlanner = new(schemas);
    private readonly BodyPlanner _bodyPlanner = new(document, schemas);
    private readonly ResponsePlanner _responsePlanner = new(document, schemas);

    public void Collect(OperationDraft operation)
    {
        _parameters.Collect(operation);
        AddVariants(operation, _bodies.Collect(operation), _responses.Collect(operation));
        foreach (ParameterDraft parameter in operation.Parameters)
        {
            _parameterPlanner.AddRoot(parameter);
        }

        foreach (OperationVariant variant in operation.Variants)
        {
            if (variant.Body is { } body)
            {
                _bodyPlanner.AddRoots(body);
            }

            foreach (ResponseDraft response in variant.Responses)
            {
                _responsePlanner.AddRoot(response);
            }
        }
    }

    private void AddVariants(OperationDraft operation, List<BodyDraft> bodies, List<ResponseForm> forms)
    {
        BodyDraft? main = bodies.Count == 0 ? null : bodies[0];
        foreach (ResponseForm form in forms)
        {
            Add(operation, form.Suffix, main, form.Responses);
        }

        for (int i = 1; i < bodies.Count; i++)
        {
            Add(operation, bodies[i].Suffix, bodies[i], forms[0].Responses);
        }
    }

    private void Add(OperationDraft operation, string? suffix, BodyDraft? body, IReadOnlyList<ResponseDraft> responses) =>
        operation.Variants.Add(new OperationVariant
        {
            Name = suffix is null ? operation.Name : names.TakeVariant(operation, suffix),
            Body = body,
            Responses = responses,
        });
}
