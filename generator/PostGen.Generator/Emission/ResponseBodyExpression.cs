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
            ResponseBodyKind.Text => $"{RuntimeNames.ResponseBody}.Text()",
            ResponseBodyKind.Stream => $"{RuntimeNames.ResponseBody}.Stream()",
            ResponseBodyKind.EventStream => $"{RuntimeNames.ResponseBody}.EventStream({CodecExpression.Of(response.Type!)})",
            ResponseBodyKind.JsonLines => $"{RuntimeNames.ResponseBody}.JsonLines({CodecExpression.Of(response.Type!)})",
            _ => throw new ArgumentOutOfRangeException(nameof(response)),
        };
        return response.ResultCase < 0 || operation.Result is not { } result
            ? body
            : $"{body}.Select(static value => new {CSharpType.Of(result)}(value))";
    }
}
