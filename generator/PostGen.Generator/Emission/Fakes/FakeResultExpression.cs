using PostGen.Generator.Model;

namespace PostGen.Generator.Emission.Fakes;

/// <summary>How successes are written.</summary>
internal static class FakeResultExpression
{
    public static string TypeOf(FakeOperationModel operation) => operation.Result is not { } result ? TestingNames.NoBody
        : operation.Successes[0].IsCase ? CSharpType.WithNull(result)
        : TypeOf(operation.Successes[0]);

    public static string Of(FakeOperationModel operation)
    {
        if (operation.Result is not { } result)
        {
            return $"{TestingNames.FakeResult}.None({operation.EmptyStatus})";
        }

        return operation.Successes[0].IsCase
            ? $"{TestingNames.FakeResult}.OneOf<{CSharpType.WithNull(result)}>({string.Join(", ", operation.Successes.Where(IsWritable).SelectMany(response => Cases(response, result)))})"
            : Of(operation.Successes[0]);
    }

    // What is read as a stream is not given as one.
    private static bool IsWritable(FakeResponseModel response) => response.Kind is ResponseBodyKind.Json or ResponseBodyKind.Text;

    private static IEnumerable<string> Cases(FakeResponseModel response, TypeReference result)
    {
        yield return $"static value => value{(result.Nullable ? "?" : "")}.Value is {CSharpType.Of(response.Type)} body ? {Of(response)}.With(body) : null";
        if (response is { Kind: ResponseBodyKind.Json, Type.Nullable: true })
        {
            yield return $"static value => value is null ? {Of(response with { IsCase = false })}.With(null) : null";
        }
    }

    private static string TypeOf(FakeResponseModel response) => response.Kind switch
    {
        ResponseBodyKind.Text => "string",
        ResponseBodyKind.Stream => "sys::ReadOnlyMemory<byte>",
        ResponseBodyKind.EventStream or ResponseBodyKind.JsonLines => $"{RuntimeNames.ReadOnlyList}<{CSharpType.WithNull(response.Type)}>",
        _ => CSharpType.WithNull(response.Type),
    };

    private static string Of(FakeResponseModel response)
    {
        string head = $"{response.Status.ToString(System.Globalization.CultureInfo.InvariantCulture)}, {EmittedText.Literal(response.MediaType)}";
        TypeReference type = response.IsCase ? response.Type with { Nullable = false } : response.Type;
        return response.Kind switch
        {
            ResponseBodyKind.Text => $"{TestingNames.FakeResult}.Text({head})",
            ResponseBodyKind.Stream => $"{TestingNames.FakeResult}.Bytes({head})",
            ResponseBodyKind.EventStream => $"{TestingNames.FakeResult}.EventStream({head}, {FakeCodec.Of(type)})",
            ResponseBodyKind.JsonLines => $"{TestingNames.FakeResult}.JsonLines({head}, {FakeCodec.Of(type)})",
            _ => $"{TestingNames.FakeResult}.Json({head}, {FakeCodec.Of(type)})",
        };
    }
}
