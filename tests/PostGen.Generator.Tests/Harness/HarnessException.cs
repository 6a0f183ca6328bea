namespace PostGen.Generator.Tests.Harness;

/// <summary>A rule of the harness is broken.</summary>
public sealed class HarnessException(string rule, string details) : Exception($"{rule}: {details}")
{
    public string Rule { get; } = rule;
}
