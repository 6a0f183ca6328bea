using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>How an operation is spelled in C#.</summary>
internal readonly struct OperationForm(OperationModel operation)
{
    public OperationModel Operation { get; } = operation;

    public string Method => EmittedText.Identifier(Operation.Name + "Async");

    /// <summary>The static field that describes the operation to the runtime.</summary>
    public string Field => "s_" + Operation.Name;

    /// <summary>Type of the success value, or null where there is none.</summary>
    public string? Result => Operation.Result is not { } result ? null
        : Operation.ResultKind is ResponseBodyKind.EventStream or ResponseBodyKind.JsonLines ? $"col::IAsyncEnumerable<{CSharpType.WithNull(result)}>"
        : CSharpType.WithNull(result);

    public string Response => Result is { } result ? $"{RuntimeNames.ApiResponse}<{result}>" : RuntimeNames.ApiResponse;

    public string OperationType => Result is { } result ? $"{RuntimeNames.ApiOperation}<{result}>" : RuntimeNames.ApiOperation;

    /// <summary>Parameters of the method that the caller gives: those with a single allowed value are sent without asking.</summary>
    public IEnumerable<ParameterModel> Given => Operation.Parameters.Where(static parameter => parameter.Const is null);
}
