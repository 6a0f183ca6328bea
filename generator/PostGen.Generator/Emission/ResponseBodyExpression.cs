using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>How the body of a success is read.</summary>
internal static class ResponseBodyExpression
{
    public static string Of(ResponseModel response, OperationModel operation)
    {
        string body = response.Kind switch
        {
            ResponseBodyKind.Json => $"{RuntimeNames.ResponseBody}.Json({CodecExpression.Of(response.Type!)})",
            ResponseBodyKind.Text when response.Type!.Nullable && response.ResultCase < 0 => $"{RuntimeNames.ResponseBody}.Text().Select<string?>(static value => value)",
            ResponseBodyKind.Text => $"{RuntimeNames.ResponseBody}.Text()",
            ResponseBodyKind.Stream => $"{RuntimeNames.ResponseBody}.Stream()",
            ResponseBodyKind.EventStream => $"{RuntimeNames.ResponseBody}.EventStream({CodecExpression.Of(response.Type!)})",
            ResponseBodyKind.JsonLines => $"{RuntimeNames.ResponseBody}.JsonLines({CodecExpression.Of(response.Type!)})",
            _ => throw new ArgumentOutOfRangeException(nameof(response)),
        };
        if (response.ResultCase < 0 || operation.Result is not { } result)
        {
            return body;
        }

        string type = CSharpType.Of(result);
        return result.Nullable
            ? $"{body}.Select<{type}?>(static value => value is {{ }} known ? new {type}(known) : null)"
            : $"{body}.Select(static value => new {type}(value))";
    }
}
