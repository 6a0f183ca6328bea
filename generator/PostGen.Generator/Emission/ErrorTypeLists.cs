using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The error types of answers: listed once, with the exception of their status, where all operations document the same.</summary>
internal static class ErrorTypeLists
{
    /// <summary>The list as it ends a sentence of documentation.</summary>
    public static string Text(EquatableArray<string> types) => types.IsEmpty ? "" : $" ({string.Join(", ", types)})";

    /// <summary>The attribute that lists the error types of a status.</summary>
    public static string OfStatus(StatusExceptionModel exception) =>
        $"[{RuntimeNames.StatusErrorTypes}(\"{StatusOf(exception)}\", {EmittedText.Literal(exception.ErrorTypeRanges)})]";

    /// <summary>The exception of an answer, or null where it has none of its own.</summary>
    public static StatusExceptionModel? ExceptionOf(ResponseModel response, OperationFile file)
    {
        foreach (StatusExceptionModel exception in file.Exceptions)
        {
            if (exception.From == response.From && exception.To == response.To)
            {
                return exception;
            }
        }

        return null;
    }

    /// <summary>The attribute that tells analyzers what an operation returns: by status, where all operations document the same for it.</summary>
    public static string Attribute(OperationModel operation, OperationFile file, string errors)
    {
        IEnumerable<string> lists = operation.Responses
            .Where(static response => !response.IsSuccess && !response.ErrorTypes.IsEmpty)
            .Select(response => ExceptionOf(response, file) is { } exception && exception.ErrorTypes.Equals(response.ErrorTypes)
                ? StatusOf(exception)
                : string.Join(" ", response.ErrorTypes))
            .Distinct();
        return $"[{RuntimeNames.ReturnsErrorTypes}(typeof({CSharpType.Own(errors)}), {EmittedText.Literal(string.Join(" ", lists))})]";
    }

    private static string StatusOf(StatusExceptionModel exception) =>
        exception.From == exception.To ? $"{exception.From}" : $"{exception.From}-{exception.To}";
}
