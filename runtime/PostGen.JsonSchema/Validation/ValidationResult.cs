namespace PostGen.JsonSchema.Validation;

/// <summary>What a validation found.</summary>
public sealed class ValidationResult
{
    internal ValidationResult(IReadOnlyList<ValidationFault> faults)
    {
        Faults = faults;
        IsValid = faults.All(fault => fault.Kind == ValidationFaultKind.Undeclared);
    }

    /// <summary>Whether the value satisfies the schema. A value about which this could not be decided does not.</summary>
    public bool IsValid { get; }

    /// <summary>Everything found, in the order of the text.</summary>
    public IReadOnlyList<ValidationFault> Faults { get; }
}
