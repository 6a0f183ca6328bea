using PostGen.Generator.Model;

namespace PostGen.Generator.Emission.Fakes;

/// <summary>The document's errors as the fake server needs them.</summary>
internal static class FakeErrorsExpression
{
    public static string TypeOf(FakeModel fake) => fake.ErrorTypes is { } types ? CSharpType.Own(types) : "string";

    public static string Of(FakeModel fake, EmissionContext context)
    {
        string text = fake.ErrorTypes is null ? "text" : $"{CSharpType.Own(context.Extensions)}.ToWireText(text)";
        ErrorEnvelopeModel? envelope = fake.Envelope;
        return $"new(static text => {text}, {Pointer(envelope?.Type)}, {Pointer(envelope?.Title)}, {Pointer(envelope?.Detail)}, {Pointer(envelope?.Status)})";
    }

    private static string Pointer(string? pointer) => pointer is null ? "null" : EmittedText.Literal(pointer);
}
