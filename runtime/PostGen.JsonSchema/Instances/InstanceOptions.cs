using PostGen.JsonSchema.Validation;

namespace PostGen.JsonSchema.Instances;

/// <summary>What instances an <see cref="InstanceGenerator"/> makes.</summary>
public sealed record InstanceOptions
{
    /// <summary>Which way the instances travel.</summary>
    public ValidationDirection Direction { get; init; }

    /// <summary>
    /// True for an instance that a person would write into a document: <c>example</c>, <c>examples</c> and <c>default</c> where
    /// they are given, the first allowed value and the first branch, every optional property. False for one at random.
    /// </summary>
    public bool Plain { get; init; }

    /// <summary>Levels of nesting from which on only what is required is made.</summary>
    public int Depth { get; init; } = 5;

    /// <summary>Values after which an attempt is given up, so that no schema takes long.</summary>
    public int MaxValues { get; init; } = 20_000;

    /// <summary>Seeds that <see cref="InstanceGenerator.Generate(Text.SourceNode, int, Func{Text.SourceNode, bool})"/> tries.</summary>
    public int MaxAttempts { get; init; } = 50;
}
