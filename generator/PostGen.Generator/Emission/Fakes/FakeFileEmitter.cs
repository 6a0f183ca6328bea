using Microsoft.CodeAnalysis.Text;
using PostGen.Generator.Model;

namespace PostGen.Generator.Emission.Fakes;

/// <summary>The file of the fake server: a property per operation over the engine in PostGen.Testing.</summary>
internal static class FakeFileEmitter
{
    public static SourceText Print(FakeFile file)
    {
        SourceWriter writer = SourceFile.Start(file.Context.Namespace);
        writer.Line(TestingNames.Aliases);
        Emit(writer, file.Fake, file.Context);
        return writer.Finish();
    }

    private static void Emit(SourceWriter writer, FakeModel fake, EmissionContext context)
    {
        string name = EmittedText.Identifier(fake.Name);
        string errors = FakeErrorsExpression.TypeOf(fake);
        writer.Line($"/// <summary>A server that {EmittedText.Identifier(context.ClientName)} can be tested against, made out of the same document.</summary>");
        writer.Open($"{context.Accessibility} sealed partial class {name} : {TestingNames.FakeServer}");
        writer.Line($"private static readonly {TestingNames.FakeErrors}<{errors}> s_errors = {FakeErrorsExpression.Of(fake, context)};");
        writer.Line();
        writer.Line("/// <summary>A server that answers with the document's examples until it is told otherwise.</summary>");
        writer.Open($"public {name}() : base(Document)");
        foreach (FakeOperationModel operation in fake.Operations)
        {
            string head = $"{EmittedText.Literal(operation.Method)}, {EmittedText.Literal(operation.Path)}";
            writer.Line($"{EmittedText.Identifier(operation.Name)} = new(this, {head}, {FakeBodyExpression.Of(operation.Body)}, {FakeResultExpression.Of(operation)}, s_errors);");
        }

        writer.Close();
        writer.Line();
        foreach (FakeOperationModel operation in fake.Operations)
        {
            string type = $"{TestingNames.FakeOperation}<{FakeBodyExpression.TypeOf(operation.Body)}, {FakeResultExpression.TypeOf(operation)}, {errors}>";
            Documentation.Summary(writer, $"{operation.Method} {operation.Path}");
            writer.Line($"public {type} {EmittedText.Identifier(operation.Name)} {{ get; }}");
            writer.Line();
        }

        EmitClient(writer, fake, context);
        foreach (FakeEnumModel values in fake.Enums)
        {
            FakeCodec.EmitEnum(writer, values);
        }

        DocumentLiteral.Emit(writer, fake.Document);
        writer.Close();
    }

    private static void EmitClient(SourceWriter writer, FakeModel fake, EmissionContext context)
    {
        string client = CSharpType.Own(context.ClientName);
        string options = OptionsEmitter.NameOf(context);
        string credentials = string.Concat(fake.Credentials.Select(static name => $", {EmittedText.Identifier(name)} = new {RuntimeNames.ApiKeyCredential}(\"fake:credential\")"));
        writer.Line($$"""
            /// <summary>A client of this server with made-up credentials: over loopback once the server is started, in memory before that.</summary>
            public {{client}} CreateClient(sys::Action<{{options}}>? configure = null)
            {
                var options = new {{options}} { Endpoint = BaseAddress{{credentials}} };
                configure?.Invoke(options);
                return new {{client}}(CreateHttpClient(), options);
            }

            """);
    }
}
