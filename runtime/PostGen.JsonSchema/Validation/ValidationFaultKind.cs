namespace PostGen.JsonSchema.Validation;

/// <summary>What a validation found.</summary>
public enum ValidationFaultKind : byte
{
    /// <summary>The value breaks the schema.</summary>
    Violation,

    /// <summary>A property that no schema mentions and none forbids; the value is valid all the same.</summary>
    Undeclared,

    /// <summary>It could not be decided: a reference leads nowhere, a pattern is none or takes too long, or the nesting has no end.</summary>
    Undecided,
}
