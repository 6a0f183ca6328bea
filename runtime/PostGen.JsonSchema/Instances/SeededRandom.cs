namespace PostGen.JsonSchema.Instances;

/// <summary>SplitMix64: the numbers of <see cref="Random"/> differ between frameworks, and a seed must mean the same on each.</summary>
internal sealed class SeededRandom(int seed)
{
    private ulong _state = unchecked((ulong)seed * 0x9E3779B97F4A7C15UL) + 0x2545F4914F6CDD1DUL;

    public ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            ulong z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }

    /// <summary>From zero up to, but not including, <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(Next() % (ulong)Math.Max(count, 1));

    public bool OneIn(int count) => Below(count) == 0;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
