namespace PostGen.Runtime.Tests.Fixtures;

internal static class DelayAssertions
{
    public static void ShouldBe(this List<TimeSpan> delays, double[] seconds, double tolerance)
    {
        delays.Count.ShouldBe(seconds.Length);
        for (int i = 0; i < seconds.Length; i++)
            delays[i].TotalSeconds.ShouldBe(seconds[i], tolerance);
    }
}
