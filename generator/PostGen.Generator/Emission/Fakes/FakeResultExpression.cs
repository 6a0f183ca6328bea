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
            ? $"{TestingNames.FakeResult}.OneOf<{CSharpType.WithNull(result)}>({string.Join(", ", Cases(operation, result))})"
            : Of(operation.Successes[0], operation.Successes[0].Type);
    }

    private static IEnumerable<string> Cases(FakeOperationModel operation, TypeReference result)
    {
        string held = result.Nullable ? "value?.Value" : "value.Value";
        FakeResponseModel[] writable = [.. operation.Successes.Where(IsWritable)];
        IEnumerable<string> cases = writable.Select(response =>
            $"static value => {held} is {CSharpType.Of(response.Type)} body ? {Of(response, response.Type with { Nullable = false })}.With(body) : null");
        return !result.Nullable || Array.Find(writable, static response => CSharpType.AllowsNull(response.Type)) is not { } empty
            ? cases
            : cases.Prepend($"static value => value is null ? {Of(empty, empty.Type)}.With(null) : null");
    }

    // What is read as a stream is not given as one.
    private static bool IsWritable(FakeResponseModel response) => response.Kind is ResponseBodyKind.Json or ResponseBodyKind.Text;

    private static string TypeOf(FakeResponseModel response) => response.Kind switch
    {
        ResponseBodyKind.Text => "string",
        ResponseBodyKind.Stream => "sys::ReadOnlyMemory<byte>",
        ResponseBodyKind.EventStream or ResponseBodyKind.JsonLines => $"{RuntimeNames.ReadOnlyList}<{CSharpType.WithNull(response.Type)}>",
        _ => CSharpType.WithNull(response.Type),
    };

    private static string Of(FakeResponseModel response, TypeReference type)
    {
        string head = $"{response.Status.ToString(System.Globalization.CultureInfo.InvariantCulture)}, {EmittedText.Literal(response.MediaType)}";
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
