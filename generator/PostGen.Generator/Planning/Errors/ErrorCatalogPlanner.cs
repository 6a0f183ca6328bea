using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Planning.Operations;
using PostGen.Generator.Planning.Responses;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Errors;

/// <summary>Recognises the document's error model: its envelope, the types of errors, and an exception for each documented status.</summary>
internal sealed class ErrorCatalogPlanner(ApiDocument document, ClientNames names)
{
    private readonly ErrorSchema _schemas = new(document);
    private readonly StatusExceptions _exceptions = new(names);
    private readonly ErrorTypeNames _types = new();
    private readonly ErrorEnvelope? _declared = ErrorEnvelope.Declared(document);
    private bool _isUsed;
    private string? _pointer;

    /// <summary>Reads the error responses of an operation.</summary>
    public void Add(OperationDraft operation)
    {
        foreach (OperationVariant variant in operation.Variants)
        {
            foreach (ResponseDraft response in variant.Responses)
            {
                if (!response.IsSuccess)
                {
                    Add(response);
                }
            }
        }
    }

    public ErrorCatalogModel Plan()
    {
        ReportUnused();
        _types.Assign();
        return new ErrorCatalogModel
        {
            ExceptionName = names.Exception,
            Envelope = _declared?.Model ?? (_isUsed ? ErrorEnvelope.Problem.Model : null),
            ErrorTypes = _types.Count == 0 ? null : new EnumModel
            {
                Name = names.ErrorType,
                Pointer = _pointer!,
                Documentation = "The types of error that the document lists, over all statuses.",
                Members = _types.Members,
            },
            Exceptions = _exceptions.Plan(_types),
        };
    }

    /// <summary>Names of the enum members for values that <see cref="Add(OperationDraft)"/> has seen.</summary>
    public EquatableArray<string> NamesOf(IReadOnlyList<ErrorTypeValue>? values) => _types.NamesOf(values);

    private void Add(ResponseDraft response)
    {
        if (response.Schema.Exists && EnvelopeOf(response) is { } envelope)
        {
            _isUsed = true;
            response.ErrorTypes ??= envelope.TypePath is { } path ? _schemas.ValuesAt(response.Schema, path) : null;
            if (response.ErrorTypes is { Count: > 0 } values)
            {
                _pointer ??= response.Schema.Pointer;
                _types.Add(values);
            }
        }

        _exceptions.Add(response);
    }

    private ErrorEnvelope? EnvelopeOf(ResponseDraft response)
    {
        if (response.Kind != ResponseBodyKind.Json)
        {
            return null;
        }

        if (_declared is not null)
        {
            return Describes(response.Schema) ? _declared : null;
        }

        return _schemas.IsProblem(response.Schema, response.MediaType) ? ErrorEnvelope.Problem : null;
    }

    private bool Describes(DocumentNode schema)
    {
        ErrorEnvelopeModel model = _declared!.Model;
        foreach (string? pointer in (ReadOnlySpan<string?>)[model.Type, model.Title, model.Detail, model.Instance, model.Status, model.RequestId])
        {
            if (ErrorEnvelope.Split(pointer) is { } path && _schemas.Has(schema, path))
            {
                return true;
            }
        }

        return false;
    }

    private void ReportUnused()
    {
        if (_declared is not null && !_isUsed && _exceptions.Any)
        {
            document.Faults.Report(
                OperationDescriptors.ErrorExtension, document.Root["x-postgen-errors"], "no error response has a member at any of these pointers");
        }
    }
}
