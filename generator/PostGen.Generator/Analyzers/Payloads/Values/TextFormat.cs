namespace PostGen.Generator.Analyzers.Payloads.Values;

internal static class TextFormat
{
    public static bool? Has(string format, string text) => format == "uuid" ? Guid.TryParse(text, out _) : null;
}
