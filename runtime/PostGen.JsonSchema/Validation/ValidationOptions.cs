namespace PostGen.JsonSchema.Validation;

/// <summary>How a value is validated.</summary>
public sealed class ValidationOptions
{
    /// <summary>The options used where none are given.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>
    /// Whether properties are reported that no schema mentions, although the schema does not forbid them:
    /// as <see cref="ValidationFaultKind.Undeclared"/>, which leaves the value valid.
    /// </summary>
    public bool ReportUndeclared { get; init; }

    /// <summary>Which way the value travels.</summary>
    public ValidationDirection Direction { get; init; }

    /// <summary>Schemas that may be applied before the validation gives up undecided. 1,000,000 by default.</summary>
    public int MaxSteps { get; init; } = 1_000_000;
}
