using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>Documentation of an operation's method, with the exceptions that it can throw.</summary>
internal static class OperationDocumentation
{
    public static void Emit(SourceWriter writer, OperationForm form, OperationFile file)
    {
        OperationModel operation = form.Operation;
        Documentation.Summary(writer, operation.Documentation ?? $"{operation.Method} {operation.Path}");
        foreach (ParameterModel parameter in form.Given)
        {
            Documentation.Parameter(writer, parameter.Name, parameter.Documentation);
        }

        if (operation.Body?.Documentation is { } body)
        {
            Documentation.Parameter(writer, "request", body);
        }

        foreach (ResponseModel response in operation.Responses.Where(static response => !response.IsSuccess))
        {
            StatusExceptionModel? exception = ErrorTypeLists.ExceptionOf(response, file);
            string name = EmittedText.Identifier(exception?.Name ?? file.ExceptionName);
            if (exception is { IsDescribedAlike: true } && exception.ErrorTypes.Equals(response.ErrorTypes))
            {
                // The exception's own documentation says it all.
                writer.Line($"/// <exception cref=\"{name}\"/>");
            }
            else
            {
                Documentation.Exception(writer, name, Text(response, exception));
            }
        }
    }

    // What every operation documents for a status stands with its exception.
    private static string Text(ResponseModel response, StatusExceptionModel? exception)
    {
        string types = exception?.ErrorTypes.Equals(response.ErrorTypes) is true ? "" : ErrorTypeLists.Text(response.ErrorTypes);
        return $"{response.Documentation}{types}".Trim() is { Length: > 0 } text ? text : "An error.";
    }
}
