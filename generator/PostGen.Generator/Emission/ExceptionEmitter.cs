using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The exception of a document, base of those of its statuses.</summary>
internal static class ExceptionEmitter
{
    public static void Emit(SourceWriter writer, ErrorCatalogModel errors, EmissionContext context)
    {
        string name = EmittedText.Identifier(errors.ExceptionName);
        writer.Line("/// <summary>The server answered with an error.</summary>");
        writer.Open($"{context.Accessibility} class {name} : {RuntimeNames.ApiException}");
        if (errors.ErrorTypes is not { } types)
        {
            writer.Line($$"""public {{name}}({{RuntimeNames.ErrorResponse}} response) : base(response) { }""");
        }
        else
        {
            writer.Line($$"""
                public {{name}}({{RuntimeNames.ErrorResponse}} response) : base(response) => ErrorType = {{EnumValuesEmitter.Instance(types.Name)}}.Parse(ErrorTypeText);

                /// <summary>What went wrong, as the document names it.</summary>
                public {{CSharpType.Own(types.Name)}} ErrorType { get; }
                """);
        }

        writer.Close();
        writer.Line();
    }
}
