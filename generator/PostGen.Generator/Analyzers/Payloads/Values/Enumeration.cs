namespace PostGen.Generator.Analyzers.Payloads.Values;

/// <summary>Words for a list of texts in a message.</summary>
internal static class Enumeration
{
    private const int MostShown = 8;

    public static string Of(IReadOnlyCollection<string> texts) =>
        texts.Count <= MostShown
            ? string.Join(", ", texts.Select(Quote))
            : string.Join(", ", texts.Take(MostShown).Select(Quote)) + $" and {texts.Count - MostShown} more";

    private static string Quote(string text) => $"\"{text}\"";
}
