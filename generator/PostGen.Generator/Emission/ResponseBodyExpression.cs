using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>How the body of a success is read.</summary>
internal static class ResponseBodyExpression
{
    public static string Of(ResponseModel response, OperationModel operation)
    {
        string body = response.Kind switch
        {
            ResponseBodyKind.Json when response.Type is { Kind: TypeKind.Model, Nullable: false } => $"{RuntimeNames.ResponseBody}.Model<{CSharpType.Of(response.Type)}>()",
            ResponseBodyKind.Json => $"{RuntimeNames.ResponseBody}.Json({CodecExpression.Of(response.Type!)})",
            ResponseBodyKind.Text => $"{RuntimeNames.ResponseBody}.Text()",
            ResponseBodyKind.Stream => $"{RuntimeNames.ResponseBody}.Stream()",
            ResponseBodyKind.EventStream => $"{RuntimeNames.ResponseBody}.EventStream({CodecExpression.Of(response.Type!)})",
            ResponseBodyKind.JsonLines => $"{RuntimeNames.ResponseBody}.JsonLines({CodecExpression.Of(response.Type!)})",
            _ => throw new ArgumentOutOfRangeException(nameof(response)),
        };
        if (operation.Result is not { } result)
        {
            return body;
        }

        string type = CSharpType.Of(result);
        return (response.ResultCase >= 0, result.Nullable) switch
        {
            (true, true) when CSharpType.AllowsNull(response.Type!) => $"{body}.Select<{type}?>(static value => value is {{ }} present ? new {type}(present) : null)",
            (true, true) => $"{body}.Select<{type}?>(static value => new {type}(value))",
            (true, false) => $"{body}.Select(static value => new {type}(value))",
            (false, true) when response.Kind == ResponseBodyKind.Text => $"{body}.Select<{type}?>(static value => value)",
            _ => body,
        };
    }
}
