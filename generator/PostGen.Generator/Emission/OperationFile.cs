using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>Operation groups that share an emitted file; the exceptions are for the documentation of what an operation can throw.</summary>
internal sealed record OperationFile(
    string HintName,
    EmissionContext Context,
    EquatableArray<OperationGroupModel> Groups,
    EquatableArray<StatusExceptionModel> Exceptions,
    bool HasErrorTypes,
    string ExceptionName,
    string? ErrorEnumName) : OutputFile(HintName);
