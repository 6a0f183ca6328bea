using System.Globalization;
using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The exception of one documented status or range.</summary>
internal static class StatusExceptionEmitter
{
    public static void Emit(SourceWriter writer, StatusExceptionModel exception, ErrorCatalogModel errors, EmissionContext context)
    {
        string status = exception.From == exception.To
            ? exception.From.ToString(CultureInfo.InvariantCulture)
            : $"{exception.From} to {exception.To}";
        Documentation.Summary(writer, $"{status}: {exception.Documentation}{ErrorTypeLists.Text(exception.ErrorTypes)}");
        string name = EmittedText.Identifier(exception.Name);
        writer.Line($"{context.Accessibility} sealed class {name}({RuntimeNames.ErrorResponse} response) : {CSharpType.Own(errors.ExceptionName)}(response);");
        writer.Line();
    }
}
