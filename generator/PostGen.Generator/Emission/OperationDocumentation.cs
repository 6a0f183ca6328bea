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
            Documentation.Exception(writer, CSharpType.Own(ExceptionOf(response, file)), Text(response));
        }
    }

    private static string ExceptionOf(ResponseModel response, OperationFile file)
    {
        foreach (StatusExceptionModel exception in file.Exceptions)
        {
            if (exception.From == response.From && exception.To == response.To)
            {
                return exception.Name;
            }
        }

        return file.ExceptionName;
    }

    private static string Text(ResponseModel response)
    {
        string types = response.ErrorTypes.IsEmpty ? "" : $" ({string.Join(", ", response.ErrorTypes)})";
        return $"{response.Documentation}{types}".Trim() is { Length: > 0 } text ? text : "An error.";
    }
}
