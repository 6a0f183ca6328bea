using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The static description of an operation that the runtime sends by.</summary>
internal static class OperationFieldEmitter
{
    private static readonly string[] s_methods = ["Get", "Put", "Post", "Delete", "Options", "Head", "Patch", "Trace"];

    public static void Emit(SourceWriter writer, OperationForm form, OperationFile file)
    {
        OperationModel operation = form.Operation;
        writer.Line($"private static readonly {form.OperationType} {form.Field} = new({EmittedText.Literal(operation.OperationId)}, {Method(operation.Method)}, {EmittedText.Literal(operation.Path)})");
        writer.Open();
        IEnumerable<string> bodies = operation.Responses
            .Where(static response => response.IsSuccess && response.Kind != ResponseBodyKind.None)
            .Select(response => $"new({response.From}, {response.To}, {ResponseBodyExpression.Of(response, operation)})");
        if (operation.Result is not null)
        {
            writer.Line($"Success = [{string.Join(", ", bodies)}],");
        }

        writer.Line($"Errors = {CSharpType.Own(file.Context.ErrorFactory)}.Instance,");
        if (Accept(operation) is { } accept)
        {
            writer.Line($"Accept = {EmittedText.Literal(accept)},");
        }

        if (operation.IdempotencyHeader is { } header)
        {
            writer.Line($"IdempotencyHeader = {EmittedText.Literal(header)},");
        }

        if (!operation.Security.IsEmpty)
        {
            writer.Line($"Security = [{string.Join(", ", operation.Security.Select(static alternative => $"[{string.Join(", ", alternative.Schemes)}]"))}],");
        }

        if (operation.Server is { } server)
        {
            writer.Line($"Server = new({EmittedText.Literal(server)}),");
        }

        writer.Close(";");
    }

    /// <summary>
    /// What to accept, or null where that is JSON alone. Beside JSON the types of errors need no mention; a server that may send only a PDF
    /// has to leave out what it would say of an error.
    /// </summary>
    private static string? Accept(OperationModel operation)
    {
        string[] types = [.. TypesOf(operation.Responses.Where(static response => response.IsSuccess))];
        if (types.Length == 0 || (types.Length == 1 && types[0] == "application/json"))
        {
            return null;
        }

        bool hasJson = operation.Responses.Any(static response => response is { IsSuccess: true, Kind: ResponseBodyKind.Json });
        IEnumerable<string> errors = hasJson ? [] : TypesOf(operation.Responses.Where(static response => !response.IsSuccess));
        return string.Join(", ", types.Concat(errors).Distinct(StringComparer.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> TypesOf(IEnumerable<ResponseModel> responses) => responses
        .Where(static response => response.MediaType is not null)
        .SelectMany(static response => response.OtherMediaTypes.Prepend(response.MediaType!))
        .Distinct(StringComparer.OrdinalIgnoreCase);

    private static string Method(string method)
    {
        string? known = Array.Find(s_methods, name => string.Equals(name, method, StringComparison.OrdinalIgnoreCase));
        return known is null ? $"new http::HttpMethod({EmittedText.Literal(method)})" : $"http::HttpMethod.{known}";
    }
}
