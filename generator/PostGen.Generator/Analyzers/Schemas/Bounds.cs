namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>The least and the greatest count allowed; null says that there is no bound.</summary>
internal readonly record struct Bounds(long? Least, long? Most)
{
    public bool Holds(long count) => (Least is not { } least || count >= least) && (Most is not { } most || count <= most);

    /// <summary>The bounds in words: <c>at least 1 item</c>.</summary>
    public string Describe(string singular, string plural) =>
        (Least, Most) switch
        {
            ({ } least, { } most) when least == most => $"exactly {Count(least, singular, plural)}",
            ({ } least, { } most) when least > 0 => $"between {least} and {Count(most, singular, plural)}",
            (_, { } most) => $"at most {Count(most, singular, plural)}",
            ({ } least, _) => $"at least {Count(least, singular, plural)}",
            _ => $"any number of {plural}",
        };

    private static string Count(long count, string singular, string plural) => count == 1 ? $"1 {singular}" : $"{count} {plural}";
}
