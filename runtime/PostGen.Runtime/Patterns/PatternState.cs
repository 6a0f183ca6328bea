namespace PostGen.Runtime.CompilerServices;

/// <summary>A match that is being tried.</summary>
internal ref struct PatternState(ReadOnlySpan<char> text, int loops, int groups)
{
    private const int StepLimit = 1_000_000;

    private int _steps;

    public readonly ReadOnlySpan<char> Text { get; } = text;

    /// <summary>Iterations of each loop.</summary>
    public readonly int[] Counts { get; } = loops == 0 ? [] : new int[loops];

    /// <summary>Where the current iteration of each loop began.</summary>
    public readonly int[] Starts { get; } = loops == 0 ? [] : new int[loops];

    /// <summary>Start and end of each group, where back-references need them.</summary>
    public readonly int[] Captures { get; } = groups == 0 ? [] : new int[groups * 2];

    public bool IsExhausted { get; private set; }

    /// <summary>Counts a step.</summary>
    /// <returns>False where the match has taken too many, or is too deep.</returns>
    public bool Step()
    {
        if (IsExhausted || (++_steps < StepLimit && System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack()))
            return !IsExhausted;

        IsExhausted = true;
        return false;
    }
}
