namespace PostGen.Benchmarks.Rotation;

/// <summary>What one contestant's batches came to.</summary>
/// <param name="Nanoseconds">Median time of a call.</param>
/// <param name="Ratio">Median, over the rounds, of the time over the floor's time in the same round.</param>
/// <param name="Bytes">Bytes allocated by a call.</param>
internal sealed record Measurement(double Nanoseconds, double Ratio, double Bytes);
