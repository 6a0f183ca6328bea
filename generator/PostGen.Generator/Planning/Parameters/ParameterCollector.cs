using PostGen.Generator.Model;
using PostGen.Generator.Planning.Naming;
using PostGen.Generator.Planning.Operations;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Parameters;

/// <summary>Collects the parameters of an operation: its own over those of its path item, and those that only the path names.</summary>
internal sealed class ParameterCollector(ApiDocument document)
{
    private readonly ParameterReader _reader = new(document);
    private readonly PathPlanner _paths = new(document);

    public void Collect(OperationDraft operation)
    {
        List<ParameterDraft> parameters = [];
        Merge(parameters, operation.Item["parameters"], Identifier.Pascal(operation.Path));
        Merge(parameters, operation.Node["parameters"], operation.Name);
        TakeIdempotencyHeader(operation, parameters);
        _paths.Plan(operation, parameters);

        foreach (ParameterDraft parameter in parameters)
        {
            if (parameter.Required)
            {
                operation.Parameters.Add(parameter);
            }
        }

        foreach (ParameterDraft parameter in parameters)
        {
            if (!parameter.Required)
            {
                operation.Parameters.Add(parameter);
            }
        }

        ParameterNames.Assign(operation.Parameters, document.Faults);
    }

    private void Merge(List<ParameterDraft> parameters, DocumentNode nodes, string hintPrefix)
    {
        foreach (DocumentNode node in nodes.Items)
        {
            if (_reader.Read(node, hintPrefix) is not { } parameter)
            {
                continue;
            }

            int same = parameters.FindIndex(other => IsSame(other, parameter));
            if (same >= 0)
            {
                parameters[same] = parameter;
            }
            else
            {
                parameters.Add(parameter);
            }
        }
    }

    private static bool IsSame(ParameterDraft one, ParameterDraft other) =>
        one.Location == other.Location
        && string.Equals(
            one.WireName,
            other.WireName,
            one.Location == ParameterLocation.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static void TakeIdempotencyHeader(OperationDraft operation, List<ParameterDraft> parameters)
    {
        string? declared = operation.Node["x-idempotency-key"].Text ?? operation.Item["x-idempotency-key"].Text;
        string header = string.IsNullOrEmpty(declared) ? "Idempotency-Key" : declared!;
        int at = parameters.FindIndex(parameter =>
            parameter.Location == ParameterLocation.Header && parameter.WireName.Equals(header, StringComparison.OrdinalIgnoreCase));
        if (at >= 0)
        {
            operation.IdempotencyHeader = parameters[at].WireName;
            parameters.RemoveAt(at);
        }
        else if (!string.IsNullOrEmpty(declared))
        {
            operation.IdempotencyHeader = declared;
        }
    }
}
