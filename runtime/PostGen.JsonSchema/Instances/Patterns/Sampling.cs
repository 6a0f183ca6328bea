using System.Text;

namespace PostGen.JsonSchema.Instances.Patterns;

/// <summary>A text in the making, and what is left to make it with.</summary>
/// <param name="random">Where choices come from.</param>
/// <param name="stretch">How much more than needed a repetition may repeat.</param>
internal sealed class Sampling(SeededRandom random, int stretch)
{
    private const int MostSteps = 50_000;

    private int _steps;

    public StringBuilder Text { get; } = new();

    public SeededRandom Random => random;

    public int Stretch => stretch;

    /// <summary>False once the text has become too long, or a repetition of nothing too frequent.</summary>
    public bool TryStep() => ++_steps < MostSteps;
}
