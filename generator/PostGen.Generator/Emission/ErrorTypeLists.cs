using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The error types of answers: listed once, with the exception of their status, where all operations document the same.</summary>
internal static class ErrorTypeLists
{
    /// <summary>The list as it ends a sentence of documentation.</summary>
    public static string Text(EquatableArray<string> types) => types.IsEmpty ? "" : $" ({string.Join(", ", types)})";

    /// <summary>Name of the constant that lists the error types of a status.</summary>
    public static string ConstantOf(StatusExceptionModel exception) => exception.From == exception.To
        ? $"Types{exception.From}"
        : $"Types{exception.From}To{exception.To}";

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

    /// <summary>The attribute that tells analyzers what an operation returns.</summary>
    public static string Attribute(OperationModel operation, OperationFile file, string errors)
    {
        string factory = CSharpType.Own(file.Context.ErrorFactory);
        List<string> lists = [];
        foreach (ResponseModel response in operation.Responses.Where(static response => !response.IsSuccess && !response.ErrorTypes.IsEmpty))
        {
            string list = ExceptionOf(response, file) is { } exception && exception.ErrorTypes.Equals(response.ErrorTypes)
                ? $"{factory}.{ConstantOf(exception)}"
                : EmittedText.Literal(string.Join(" ", response.ErrorTypes));
            if (!lists.Contains(list))
            {
                lists.Add(list);
            }
        }

        return $"[{RuntimeNames.ReturnsErrorTypes}(typeof({CSharpType.Own(errors)}), {string.Join(", ", lists)})]";
    }
}
