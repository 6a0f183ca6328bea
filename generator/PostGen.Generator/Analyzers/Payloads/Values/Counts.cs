namespace PostGen.Generator.Analyzers.Payloads.Values;

internal static class Counts
{
    /// <summary>A count in words: <c>none</c>, <c>1 item</c>, <c>3 items</c>.</summary>
    public static string Of(int count, string singular, string plural) => count switch
    {
        0 => "none",
        1 => $"1 {singular}",
        _ => $"{count} {plural}",
    };
}
