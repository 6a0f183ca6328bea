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

    /// <summary>What to accept, or null where that is JSON alone.</summary>
    private static string? Accept(OperationModel operation)
    {
        string[] types = operation.Responses
            .Where(static response => response.IsSuccess && response.MediaType is not null)
            .Select(static response => response.MediaType!)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToArray();
        return types.Length == 0 || (types.Length == 1 && types[0] == "application/json") ? null : string.Join(", ", types);
    }

    private static string Method(string method)
    {
        string? known = Array.Find(s_methods, name => string.Equals(name, method, StringComparison.OrdinalIgnoreCase));
        return known is null ? $"new http::HttpMethod({EmittedText.Literal(method)})" : $"http::HttpMethod.{known}";
    }
}
