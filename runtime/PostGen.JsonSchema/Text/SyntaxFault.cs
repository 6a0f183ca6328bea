namespace PostGen.JsonSchema.Text;

/// <summary>A place in a text that is not JSON (RFC 8259).</summary>
/// <param name="Kind">What is wrong, for programs.</param>
/// <param name="Offset">Offset of the first character, in UTF-16 code units; the length of the text where something is missing at its end.</param>
/// <param name="Length">Number of UTF-16 code units; 0 where something is missing.</param>
/// <param name="Message">A sentence that says what is wrong.</param>
/// <param name="Advice">A sentence that says what to do.</param>
public readonly record struct SyntaxFault(SyntaxFaultKind Kind, int Offset, int Length, string Message, string Advice)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Offset}+{Length}: {Message} {Advice}";
}
