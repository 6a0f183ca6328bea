using PostGen.Generator.Planning.Errors;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Responses;

/// <summary>Tells whether <c>default</c> of an operation that documents no 2xx is its success or its error.</summary>
internal sealed class DefaultResponse(ApiDocument document)
{
    private static readonly string[] s_errorWords = ["error", "problem", "fault", "failure", "exception", "unexpected"];

    private readonly ErrorSchema _errors = new(document);

    public bool IsSuccess(FoundResponse response)
    {
        if (SpeaksOfError(response.Component) || SpeaksOfError(response.Target["description"].Text))
        {
            return false;
        }

        if (response.Main is not { } content)
        {
            return true;
        }

        string? reference = content.Schema["$ref"].Text;
        return !SpeaksOfError(reference?.Substring(reference.LastIndexOf('/') + 1)) && !_errors.IsProblem(content.Schema, content.MediaType);
    }

    private static bool SpeaksOfError(string? text)
    {
        foreach (string word in s_errorWords)
        {
            if (text?.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
