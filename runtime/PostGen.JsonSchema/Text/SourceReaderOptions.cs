namespace PostGen.JsonSchema.Text;

/// <summary>Limits of <see cref="SourceJsonReader"/>.</summary>
public sealed class SourceReaderOptions
{
    /// <summary>The limits used where none are given.</summary>
    public static SourceReaderOptions Default { get; } = new();

    /// <summary>Objects and arrays that may be open at once. 128 by default; 1 to 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 1,000, which the stack may not hold.</exception>
    public int MaxDepth
    {
        get;
        init => field = value is >= 1 and <= 1000
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The depth must be between 1 and 1,000.");
    } = 128;

    /// <summary>Faults that are kept; later ones are only counted. 100 by default.</summary>
    public int MaxFaults { get; init; } = 100;
}
