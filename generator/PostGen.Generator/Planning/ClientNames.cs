using PostGen.Generator.Model;
using PostGen.Generator.Planning.Naming;
using PostGen.Generator.Planning.Responses;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning;

/// <summary>Names of the types around the operations.</summary>
internal sealed class ClientNames
{
    private const string Suffix = "Client";

    public ClientNames(ApiDocument document, GeneratorOptions options)
    {
        string? title = document.Root["info"]["title"].ScalarText;
        Client = string.IsNullOrWhiteSpace(options.ClientName)
            ? Identifier.Pascal(string.IsNullOrWhiteSpace(title) ? "Api" : title!) + Suffix
            : IsIdentifier(options.ClientName!) ? options.ClientName! : Identifier.Pascal(options.ClientName!);
        Prefix = PrefixOf(Client, options.Namespace);
    }

    public string Client { get; }

    /// <summary>Client name without <c>Client</c>.</summary>
    public string Prefix { get; }

    public string Options => Client + "Options";

    public string Servers => Prefix + "Servers";

    public string Exception => Prefix + "Exception";

    public string ErrorType => Prefix + "ErrorType";

    public string ExceptionOf(StatusRange status) => Prefix + StatusNames.Of(status) + "Exception";

    /// <summary>Names that no schema may take, whatever the document contains.</summary>
    public IEnumerable<string> Reserved() =>
    [
        Client, Options, Client + "Extensions",
        Exception, ErrorType, ErrorType + "Json", Prefix + "Errors", Prefix + "Json", Servers, Prefix + "EnumExtensions", "Fake" + Prefix,
    ];

    // A client called just "Client" would give "Exception".
    private static string PrefixOf(string client, string @namespace)
    {
        string prefix = client.EndsWith(Suffix, StringComparison.Ordinal) ? client.Substring(0, client.Length - Suffix.Length) : client;
        return prefix.Length > 0 ? prefix : Identifier.Pascal(@namespace.Substring(@namespace.LastIndexOf('.') + 1));
    }

    private static bool IsIdentifier(string name)
    {
        bool valid = !char.IsDigit(name[0]);
        foreach (char c in name)
        {
            valid &= c == '_' || char.IsLetterOrDigit(c);
        }

        return valid;
    }
}
