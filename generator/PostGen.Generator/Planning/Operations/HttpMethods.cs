namespace PostGen.Generator.Planning.Operations;

/// <summary>The methods that a path item can hold.</summary>
internal static class HttpMethods
{
    /// <summary>The method that a member of a path item stands for, in capitals; null where the member is something else.</summary>
    public static string? OfMember(string name) => name switch
    {
        "get" => "GET",
        "put" => "PUT",
        "post" => "POST",
        "delete" => "DELETE",
        "options" => "OPTIONS",
        "head" => "HEAD",
        "patch" => "PATCH",
        "trace" => "TRACE",
        "query" => "QUERY",
        _ => name.Length is >= 3 and <= 7 && char.IsUpper(name[0]) && name.ToLowerInvariant() is { } lower && lower != name
            ? OfMember(lower)
            : null,
    };

    /// <summary>A token as RFC 9110, section 5.6.2 wants it, other than CONNECT, which no client sends through a URL.</summary>
    public static bool IsSendable(string method) =>
        HttpToken.IsToken(method) && !string.Equals(method, "CONNECT", StringComparison.OrdinalIgnoreCase);
}
