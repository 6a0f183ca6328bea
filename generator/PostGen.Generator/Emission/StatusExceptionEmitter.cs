using System.Globalization;
using System.Text;
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
        Documentation.Summary(writer, $"{status}: {exception.Documentation ?? Phrase(exception.Name, context.Prefix)}{ErrorTypeLists.Text(exception.ErrorTypes)}");
        string name = EmittedText.Identifier(exception.Name);
        writer.Line($"{context.Accessibility} sealed class {name}({RuntimeNames.ErrorResponse} response) : {CSharpType.Own(errors.ExceptionName)}(response);");
        writer.Line();
    }

    // Operations describe the status each in its own way: "ShopNotFoundException" still says "Not Found.".
    private static string Phrase(string name, string prefix)
    {
        var phrase = new StringBuilder();
        string words = name.Substring(prefix.Length, name.LastIndexOf("Exception", StringComparison.Ordinal) - prefix.Length);
        for (int i = 0; i < words.Length; i++)
        {
            bool isWord = char.IsUpper(words[i]) || (char.IsDigit(words[i]) && i > 0 && !char.IsDigit(words[i - 1]));
            phrase.Append(isWord && i > 0 ? " " : "").Append(words[i]);
        }

        return phrase.Append('.').ToString();
    }
}
