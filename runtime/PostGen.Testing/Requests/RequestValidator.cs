using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation;
using PostGen.Testing.Documents;
using PostGen.Testing.Parameters;

namespace PostGen.Testing.Requests;

/// <summary>Holds what was received to the schemas of the document.</summary>
internal sealed class RequestValidator
{
    // More than any operation has.
    private const int MostParameters = 10_000;

    private const string DocumentUri = "openapi.json";

    private static readonly ValidationOptions s_options = new() { Direction = ValidationDirection.Request };

    private readonly SchemaSet _schemas;

    public RequestValidator(OpenApiDescription document)
    {
        _schemas = new SchemaSet(SchemaSetOptions.Payloads);
        _schemas.Add(DocumentUri, document.Root.Node!);
    }

    /// <summary>Whether a value satisfies a schema; false too where it cannot be told.</summary>
    public bool IsValid(SourceNode value, DescribedNode schema) => Find(schema) is { } found && found.IsValid(value);

    public void ValidateParameters(OperationDescription operation, ParameterSources sources, IDictionary<string, SourceNode> values, ICollection<RequestFault> faults)
    {
        var reader = new ParameterReader(sources, operation.TakenNames);
        foreach (ParameterDescription parameter in operation.Parameters)
        {
            if (reader.Read(parameter) is { } value)
            {
                values[parameter.Name] = value;
                bool mayBeEmpty = parameter.AllowsEmpty && value is SourceScalar { Text: "" };
                Validate(value, mayBeEmpty ? default : parameter.Schema, parameter.Location, parameter.Name, faults);
            }
            else if (parameter.Required)
            {
                faults.Add(new(parameter.Location, parameter.Name, "A required parameter is missing."));
            }
        }
    }

    /// <summary>
    /// How well a request fits an operation: by the parameters that have but one value, then by the required ones that it lacks; less than 0
    /// where a path parameter is not valid, or one with but one value has another.
    /// </summary>
    public int Fits(OperationDescription operation, ParameterSources sources)
    {
        int score = MostParameters;
        var reader = new ParameterReader(sources, operation.TakenNames);
        foreach (ParameterDescription parameter in operation.Parameters.Where(static parameter => parameter.Required))
        {
            SourceNode? value = reader.Read(parameter);
            bool isPath = parameter.Location == RequestFaultLocation.Path;
            bool isTelling = !isPath && SchemaShape.HasOneValue(parameter.Schema);
            if ((isPath || isTelling) && (value is null || (parameter.Schema.Exists && !IsValid(value, parameter.Schema))))
            {
                return -1;
            }

            score += isTelling ? MostParameters : value is null ? -1 : 0;
        }

        return score;
    }

    public void ValidateBody(SourceNode body, DescribedNode schema, ICollection<RequestFault> faults) =>
        Validate(body, schema, RequestFaultLocation.Body, "", faults);

    private void Validate(SourceNode value, DescribedNode schema, RequestFaultLocation location, string name, ICollection<RequestFault> faults)
    {
        foreach (ValidationFault fault in Find(schema)?.Validate(value, s_options).Faults ?? [])
        {
            if (fault.Kind == ValidationFaultKind.Violation)
            {
                faults.Add(new(location, name + fault.InstancePointer, fault.Message));
            }
        }
    }

    private Schema? Find(DescribedNode schema) =>
        schema.Exists ? _schemas.Find($"{DocumentUri}#{string.Join('/', schema.Pointer.Split('/').Select(Uri.EscapeDataString))}") : null;
}
