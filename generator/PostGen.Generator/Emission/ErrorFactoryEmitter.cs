using System.Globalization;
using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>What turns an error answer into the document's exception: most specific status first.</summary>
internal static class ErrorFactoryEmitter
{
    public static void Emit(SourceWriter writer, ErrorCatalogModel errors, EmissionContext context)
    {
        string name = EmittedText.Identifier(context.ErrorFactory);
        writer.Open($"internal sealed class {name} : {RuntimeNames.ErrorFactory}");
        writer.Line($"internal static readonly {name} Instance = new();");
        string envelope = errors.Envelope is { } pointers ? $"new {RuntimeNames.ErrorEnvelope} {{ {Pointers(pointers)} }}" : "null";
        writer.Line($"private {name}() : base({envelope}) {{ }}");
        writer.Line($"public override {RuntimeNames.ApiException} Create({RuntimeNames.ErrorResponse} response) => response.Status switch");
        writer.Open();
        foreach (StatusExceptionModel exception in errors.Exceptions.OrderBy(static exception => exception.To - exception.From))
        {
            writer.Line($"{Pattern(exception)} => new {CSharpType.Own(exception.Name)}(response),");
        }

        writer.Line($"_ => new {CSharpType.Own(errors.ExceptionName)}(response),");
        writer.Close(";");
        if (errors.ErrorTypes is { } types)
        {
            string type = $"{CSharpType.Own(errors.ExceptionName)} {{ ErrorType: not {CSharpType.Own(types.Name)}.Unrecognized }}";
            writer.Line($"public override bool IsDocumented({RuntimeNames.ApiException} exception) => exception is {type};");
        }

        writer.Close();
        writer.Line();
    }

    private static string Pattern(StatusExceptionModel exception) => exception.From == exception.To
        ? exception.From.ToString(CultureInfo.InvariantCulture)
        : $">= {exception.From} and <= {exception.To}";

    private static string Pointers(ErrorEnvelopeModel envelope)
    {
        (string Name, string? Pointer)[] pointers =
        [
            ("Type", envelope.Type), ("Title", envelope.Title), ("Detail", envelope.Detail), ("Instance", envelope.Instance),
            ("Status", envelope.Status), ("RequestId", envelope.RequestId),
        ];
        return string.Join(", ", pointers.Where(static entry => entry.Pointer is not null).Select(static entry => $"{entry.Name} = {EmittedText.Literal(entry.Pointer!)}"));
    }
}
